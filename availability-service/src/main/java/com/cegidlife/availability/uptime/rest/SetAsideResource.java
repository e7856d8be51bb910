package com.cegidlife.availability.uptime.rest;

import com.cegidlife.availability.uptime.SetAside;
import com.cegidlife.availability.uptime.SetAsideResults;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the probes sent and no outage could be made of. */
@Path("/set-aside-results")
@Tag(name = "Probes")
@RolesAllowed(Role.OPERATOR)
public class SetAsideResource {

    private final SetAsideResults results;

    SetAsideResource(SetAsideResults results) {
        this.results = results;
    }

    @GET
    @Operation(
            operationId = "listSetAsideResults",
            summary = "List the probe results that were not folded or came oddly, newest first",
            description = "Counted by location, reason and day. LATE: older than a late result may be. AHEAD: checked in the "
                    + "future, the clock of the probe goes wrong; each is a dead letter too. BEHIND: folded, but received "
                    + "long after the check, the clock goes wrong or the probe was cut off. RETIRED: of a monitor that is "
                    + "retired, or not to be looked at from there.")
    public Page<SetAside> list(@BeanParam @Valid PageRequest page) {
        var rows = results.newest(page.after(Long::valueOf), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Long.toString(row.id()), SetAsideResults.Row::results);
    }
}
