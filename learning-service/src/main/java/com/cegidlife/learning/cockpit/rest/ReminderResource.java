package com.cegidlife.learning.cockpit.rest;

import com.cegidlife.events.Standing;
import com.cegidlife.learning.cockpit.LearnerFilter;
import com.cegidlife.learning.cockpit.RemindLearners;
import com.cegidlife.learning.cockpit.RemindLearners.ReminderOutcome;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reminders that administrators send to their learners (R15.13). */
@Path("/customers/{customerId}/learner-reminders")
@Tag(name = "Cockpit")
@RolesAllowed(Role.CUSTOMER_ADMIN)
public class ReminderResource {

    private final RemindLearners remindLearners;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    ReminderResource(RemindLearners remindLearners, Idempotency idempotency, CurrentCaller caller) {
        this.remindLearners = remindLearners;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "remindLearners",
            summary = "Remind learners of their training by mail",
            description =
                    "All whom the fields leave, who are not certified for the functional role: each person once a day,"
                            + " Europe/Paris, and at most 1,000 a request.")
    public ReminderOutcome remind(
            @PathParam("customerId") UUID customerId,
            @HeaderParam("Idempotency-Key") String key,
            @Valid @NotNull ReminderBody body) {
        var asking = caller.get();
        asking.mustSee(customerId);
        return idempotency.once(
                asking.userId(),
                "remind-learners",
                key,
                body,
                ReminderOutcome.class,
                () -> remindLearners.remind(customerId, asking.userId(), body.filter()));
    }

    /** Whom to remind; an absent field leaves nobody out. */
    public record ReminderBody(
            @Schema(examples = "COMPTA") @Pattern(regexp = CODE)
            String product,

            @Schema(examples = "COMPTABLE") @Pattern(regexp = CODE)
            String functionalRole,

            @Schema(description = "Only those who stand there; the certified are never reminded")
            Standing standing,

            @Schema(
                    description = "Only those whose free questions on the product end within so many days",
                    examples = "30")
            @Min(1)
            @Max(366)
            Integer losingWithinDays) {

        private static final String CODE = "[A-Z][A-Z0-9_-]{0,39}";

        LearnerFilter filter() {
            return new LearnerFilter(
                    Optional.ofNullable(product),
                    Optional.ofNullable(functionalRole),
                    Optional.ofNullable(standing),
                    Optional.ofNullable(losingWithinDays));
        }
    }
}
