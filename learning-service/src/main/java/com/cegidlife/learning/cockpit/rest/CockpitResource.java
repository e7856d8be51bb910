package com.cegidlife.learning.cockpit.rest;

import com.cegidlife.learning.cockpit.CountLearners;
import com.cegidlife.learning.cockpit.CountLearners.RoleCounts;
import com.cegidlife.learning.cockpit.CountLearners.TrainingEvidence;
import com.cegidlife.learning.cockpit.LearnerRows;
import com.cegidlife.learning.cockpit.LearnerRows.Position;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a customer's administrators see of the training of their users (R15.13). */
@Path("/customers/{customerId}")
@Tag(name = "Cockpit")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.TRAINER, Role.SUPPORT_MANAGER})
public class CockpitResource {

    private final LearnerRows rows;
    private final CountLearners countLearners;
    private final CurrentCaller caller;
    private final Clock clock;

    CockpitResource(LearnerRows rows, CountLearners countLearners, CurrentCaller caller, Clock clock) {
        this.rows = rows;
        this.countLearners = countLearners;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/learners")
    @Operation(
            operationId = "listLearners",
            summary = "List who is certified, learning or lapsed, by name",
            description = "One line a user and functional role; users whose access account was removed are left out.")
    public Page<LearnerView> list(
            @PathParam("customerId") UUID customerId,
            @BeanParam @Valid CockpitQuery query,
            @BeanParam @Valid PageRequest page) {
        caller.get().mustSee(customerId);
        var now = clock.instant();
        var found = rows.page(customerId, query.filter(), now, page.after(Position::parse), page.limit() + 1);
        return Page.of(found, page.limit(), row -> Position.of(row).toString(), row -> LearnerView.of(row, now));
    }

    @GET
    @Path("/learner-counts")
    @Operation(
            operationId = "countLearners",
            summary = "Count who is certified, learning, lapsed, and about to lose free questions, by functional role")
    public List<RoleCounts> counts(@PathParam("customerId") UUID customerId, @BeanParam @Valid CockpitQuery query) {
        caller.get().mustSee(customerId);
        return countLearners.byRole(customerId, query.filter());
    }

    @GET
    @Path("/training-evidence")
    @Operation(
            operationId = "getTrainingEvidence",
            summary = "Read how many of a customer's users are trained",
            description = "What a support manager rests on who suspends support for untrained users (R14.7).")
    public TrainingEvidence evidence(@PathParam("customerId") UUID customerId) {
        caller.get().mustSee(customerId);
        return countLearners.evidence(customerId);
    }
}
