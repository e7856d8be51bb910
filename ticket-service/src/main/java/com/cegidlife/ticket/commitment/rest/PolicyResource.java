package com.cegidlife.ticket.commitment.rest;

import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.commitment.CommitmentPolicies;
import com.cegidlife.ticket.commitment.CommitmentPolicy;
import com.cegidlife.ticket.commitment.PolicyTerms;
import com.cegidlife.ticket.commitment.PublishPolicy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** How long the promises may take. */
@Path("/commitment-policies")
@Tag(name = "Commitments")
@RolesAllowed(Role.SUPPORT_MANAGER)
public class PolicyResource {

    private final CommitmentPolicies policies;
    private final PublishPolicy publishPolicy;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    PolicyResource(
            CommitmentPolicies policies, PublishPolicy publishPolicy, Idempotency idempotency, CurrentCaller caller) {
        this.policies = policies;
        this.publishPolicy = publishPolicy;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** A version of the policy. */
    @Schema(name = "CommitmentPolicy")
    public record PolicyView(
            int version,

            @Schema(description = "Tickets registered from then on keep this version")
            Instant effectiveFrom,

            @Schema(
                    examples = "PT4H",
                    description = "Business time of support, as the three that follow (R14.6, R14.8)")
            Duration critical,

            @Schema(examples = "PT6H") Duration high,
            @Schema(examples = "PT8H") Duration moderate,
            @Schema(examples = "PT12H") Duration correctiveActionPlan,

            @Schema(examples = "6", description = "Business days (R14.8)")
            int fixOrWorkaroundDays,

            List<Integer> warnAtPercent) {

        static PolicyView of(CommitmentPolicy policy) {
            return new PolicyView(
                    policy.version(),
                    policy.effectiveFrom(),
                    policy.takeInCharge(TicketPriority.CRITICAL),
                    policy.takeInCharge(TicketPriority.HIGH),
                    policy.takeInCharge(TicketPriority.MODERATE),
                    policy.correctiveActionPlan(),
                    policy.fixOrWorkaroundDays(),
                    Arrays.stream(policy.warnAtPercent()).boxed().toList());
        }
    }

    /** A version to be. */
    public record NewPolicy(
            @NotNull @Schema(examples = "2030-01-01T00:00:00+01:00")
            OffsetDateTime effectiveFrom,

            @NotNull @Schema(examples = "PT4H") Duration critical,
            @NotNull @Schema(examples = "PT6H") Duration high,
            @NotNull @Schema(examples = "PT8H") Duration moderate,
            @NotNull @Schema(examples = "PT12H") Duration correctiveActionPlan,

            @NotNull @Min(1) @Max(250) @Schema(examples = "6")
            Integer fixOrWorkaroundDays,

            @NotNull @Size(max = 10) @Schema(examples = "[50, 75, 90]", description = "1 to 99, ascending")
            List<@NotNull Integer> warnAtPercent,

            @NotBlank @Size(max = 2_000) @Schema(examples = "Engagements renforcés au 1er janvier")
            String reason) {

        PolicyTerms terms() {
            return new PolicyTerms(critical, high, moderate, correctiveActionPlan, fixOrWorkaroundDays, warnAtPercent);
        }
    }

    @GET
    @Operation(operationId = "listCommitmentPolicies", summary = "Every version of the commitment policy, latest first")
    public Page<PolicyView> list() {
        return new Page<>(policies.latestFirst().stream().map(PolicyView::of).toList(), Optional.empty());
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "publishCommitmentPolicy",
            summary = "Publish another version of the commitment policy",
            description = "For tickets registered from an instant on, at least ten minutes ahead; tickets keep the"
                    + " version they were registered under.")
    public PolicyView publish(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewPolicy body) {
        var manager = caller.get().userId();
        return idempotency.once(
                manager,
                "publish-policy",
                key,
                body,
                PolicyView.class,
                () -> PolicyView.of(
                        publishPolicy.publish(manager, body.effectiveFrom().toInstant(), body.terms(), body.reason())));
    }
}
