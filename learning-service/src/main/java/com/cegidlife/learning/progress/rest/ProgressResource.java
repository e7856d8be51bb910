package com.cegidlife.learning.progress.rest;

import com.cegidlife.learning.progress.ReadProgress;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What learners have begun. */
@Path("/training/progress")
@Tag(name = "Training")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN})
public class ProgressResource {

    private final ReadProgress readProgress;
    private final CurrentCaller caller;

    ProgressResource(ReadProgress readProgress, CurrentCaller caller) {
        this.readProgress = readProgress;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listProgress",
            summary = "List the paths that you have begun, and where you left off",
            description = "By code; paths that were withdrawn are not shown.")
    public Page<ProgressView> list(@BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var rows = readProgress.begun(caller.get().userId(), after, page.limit() + 1);
        return Page.of(
                rows, page.limit(), row -> row.progress().version().path().code(), ProgressView::of);
    }
}
