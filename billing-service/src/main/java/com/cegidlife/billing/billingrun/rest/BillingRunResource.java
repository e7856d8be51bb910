package com.cegidlife.billing.billingrun.rest;

import com.cegidlife.billing.billingrun.BillingRun;
import com.cegidlife.billing.billingrun.BillingRuns;
import com.cegidlife.billing.billingrun.StartBillingRun;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Starts billing runs and shows how far they are. */
@Path("/billing-runs")
@Tag(name = "Billing runs")
@RolesAllowed(Role.BILLING_MANAGER)
public class BillingRunResource {

    private final StartBillingRun startBillingRun;
    private final BillingRuns runs;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    BillingRunResource(
            StartBillingRun startBillingRun, BillingRuns runs, Idempotency idempotency, CurrentCaller caller) {
        this.startBillingRun = startBillingRun;
        this.runs = runs;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "startBillingRun",
            summary = "Bill all that is due, or reckon what that would be",
            description =
                    "It goes on in the background, and after an interruption where it was. A dry run issues nothing.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = BillingRunView.class)))
    public Response start(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull BillingRunBody body) {
        var userId = caller.get().userId();
        var view = idempotency.once(
                userId,
                "start-billing-run",
                key,
                body,
                BillingRunView.class,
                () -> BillingRunView.of(start(body, userId)));
        return Response.created(URI.create("/billing-runs/" + view.id()))
                .entity(view)
                .build();
    }

    private BillingRun start(BillingRunBody body, UUID userId) {
        return body.dryRun() ? startBillingRun.startDry(body.through(), userId) : startBillingRun.start(userId);
    }

    @GET
    @Operation(operationId = "listBillingRuns", summary = "List billing runs, newest first")
    public Page<BillingRunView> list(@BeanParam @Valid PageRequest page) {
        var rows = runs.before(page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), BillingRunView::of);
    }

    @GET
    @Path("/{runId}")
    @Operation(operationId = "getBillingRun", summary = "Read how far a billing run is")
    public BillingRunView get(@PathParam("runId") UUID runId) {
        return BillingRunView.of(runs.get(runId));
    }

    /** What to run. */
    public record BillingRunBody(
            @Schema(description = "Whether to reckon only") boolean dryRun,

            @Schema(description = "Of a dry run, the day through which it reckons, Europe/Paris; absent for today")
            Optional<LocalDate> through) {}
}
