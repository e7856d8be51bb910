package com.cegidlife.learning.community.rest;

import com.cegidlife.learning.community.Reports;
import com.cegidlife.learning.community.Reports.Report;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What readers of the community have reported. */
@Path("/community-reports")
@Tag(name = "Community")
@RolesAllowed(Role.TRAINER)
public class ReportResource {

    private final Reports reports;

    ReportResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "listCommunityReports",
            summary = "List the reports that no trainer has looked at, the oldest first",
            description = "Hiding or showing the post settles them.")
    public Page<Report> list(@BeanParam @Valid PageRequest page) {
        var rows = reports.unsettled(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), report -> report.id().toString(), Function.identity());
    }
}
