package com.cegidlife.availability.bridge.rest;

import com.cegidlife.availability.bridge.AcceptResults;
import com.cegidlife.availability.bridge.AcceptResults.Acceptance;
import com.cegidlife.availability.bridge.IdentifiedResult;
import com.cegidlife.availability.bridge.BlackboxMetrics;
import com.cegidlife.availability.bridge.Intake;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** For probes that cannot speak Kafka: their results go where those of the others go. */
@Path("/probe-results")
@Tag(name = "Probes")
@RolesAllowed(Role.PROBE)
public class BridgeResource {

    private static final String PROBLEMS = "bridge-busy, bridge-backed-up";

    private final AcceptResults acceptResults;
    private final Intake intake;
    private final Ids ids;
    private final Clock clock;

    BridgeResource(AcceptResults acceptResults, Intake intake, Ids ids, Clock clock) {
        this.acceptResults = acceptResults;
        this.intake = intake;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(202)
    @Operation(
            operationId = "sendProbeResults",
            summary = "Send the results of a probe, a thousand at most",
            description = "Once answered, none is lost. Send a batch again when no answer comes: by its id a result counts"
                    + " once. 429 and 503 say in Retry-After when to come again.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS)
    @APIResponse(responseCode = "202", description = "Taken; what becomes of them is seen in outages and set-aside results")
    @APIResponseSchema(value = Acceptance.class, responseCode = "202")
    public Acceptance send(@NotNull @Valid ResultBatch batch) {
        return accept(batch.results().stream().map(ResultBatch.Result::toResult).toList());
    }

    /** Of what the metrics are that a blackbox exporter gives. */
    public static class Checked {

        @QueryParam("environmentId")
        @NotNull
        UUID environmentId;

        @QueryParam("monitor")
        @NotBlank
        @Size(max = 200)
        @Parameter(example = "home page")
        String monitor;

        @QueryParam("location")
        @NotBlank
        @Size(max = 200)
        @Parameter(example = "Lyon")
        String location;

        @QueryParam("checkedAt")
        @Parameter(description = "Now when left out")
        Instant checkedAt;
    }

    @POST
    @Path("/blackbox-exporter")
    @Consumes("text/plain")
    @ResponseStatus(202)
    @Operation(
            operationId = "sendBlackboxMetrics",
            summary = "Send what a blackbox exporter answered to one check",
            description = "`curl $EXPORTER/probe?target=… | curl --data-binary @- -H 'Content-Type: text/plain' …`; reads"
                    + " `probe_success`, `probe_duration_seconds` and `probe_http_status_code`.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS + ", metrics-without-outcome")
    @APIResponse(responseCode = "202", description = "Taken")
    @APIResponseSchema(value = Acceptance.class, responseCode = "202")
    public Acceptance sendMetrics(@BeanParam @Valid Checked checked, @NotNull String metrics) {
        var seen = BlackboxMetrics.read(metrics);
        return accept(List.of(new IdentifiedResult(
                ids.next(),
                new ProbeResult(
                        checked.environmentId,
                        checked.monitor,
                        checked.location,
                        Optional.ofNullable(checked.checkedAt).orElseGet(clock::instant),
                        seen.outcome(),
                        seen.latencyMillis(),
                        seen.detail()))));
    }

    @POST
    @Path("/alertmanager")
    @ResponseStatus(202)
    @Operation(
            operationId = "sendAlerts",
            summary = "Send a notification of Prometheus' Alertmanager, as its webhook does",
            description = "The label `environment` is the id of the environment, `monitor` or `alertname` names the monitor."
                    + " A firing alert is a failed check when it began and one now, a resolved one a good check: set the"
                    + " monitor up with `consecutiveChecks` 1 for an outage at the first notification.")
    @Extension(name = ProblemResponses.EXTENSION, value = PROBLEMS + ", alert-without-environment")
    @APIResponse(responseCode = "202", description = "Taken")
    @APIResponseSchema(value = Acceptance.class, responseCode = "202")
    public Acceptance sendAlerts(@NotNull @Valid AlertNotification notification) {
        var now = clock.instant();
        return accept(notification.alerts().stream()
                .flatMap(alert -> alert.toAlert().results(now).stream())
                .toList());
    }

    private Acceptance accept(List<IdentifiedResult> results) {
        return intake.admit(() -> acceptResults.accept(results));
    }
}
