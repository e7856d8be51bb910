package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.accompaniment.InterventionReports;
import com.cegidlife.ticket.accompaniment.ReportDocument;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What was done in accompaniments, for the customer to read and to keep (R12.1). */
@Path("/intervention-reports")
@Tag(name = "Accompaniments")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class ReportResource {

    private final InterventionReports reports;
    private final ReportDocument document;

    ReportResource(InterventionReports reports, ReportDocument document) {
        this.reports = reports;
        this.document = document;
    }

    @GET
    @Operation(
            operationId = "listInterventionReports",
            summary = "List intervention reports, newest first",
            description = "A customer's users see those of their customer (R11.2); the publisher's staff sees all.")
    public Page<ReportView> list(@BeanParam @Valid PageRequest page) {
        var rows = reports.visible(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), report -> report.id().toString(), ReportView::of);
    }

    @GET
    @Path("/{reportId}")
    @Operation(operationId = "getInterventionReport", summary = "Read an intervention report")
    public ReportView get(@PathParam("reportId") UUID reportId) {
        return ReportView.of(reports.get(reportId));
    }

    @GET
    @Path("/{reportId}/pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadInterventionReport",
            summary = "Download an intervention report as a tagged PDF in French")
    public RestResponse<byte[]> download(@PathParam("reportId") UUID reportId) {
        var report = reports.get(reportId);
        var name = "rapport-%s.pdf".formatted(report.question().number());
        return ResponseBuilder.ok(document.of(report))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
