package com.cegidlife.learning.repair.rest;

import com.cegidlife.learning.attempt.VisibleAttempts;
import com.cegidlife.learning.repair.RepairPlans;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The repair plans of a user. */
@Path("/users/{userId}/repair-plans")
@Tag(name = "Repair plans")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER})
public class RepairPlanListResource {

    private final VisibleAttempts visible;
    private final RepairPlans plans;

    RepairPlanListResource(VisibleAttempts visible, RepairPlans plans) {
        this.visible = visible;
        this.plans = plans;
    }

    @GET
    @Operation(
            operationId = "listRepairPlans",
            summary = "List a user's repair plans, the last first",
            description = "Users read their own, administrators their customer's users', trainers everyone's.")
    public Page<RepairPlanView> list(@PathParam("userId") UUID userId, @BeanParam @Valid PageRequest page) {
        var user = visible.user(userId).userId();
        var rows = plans.of(user, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), RepairPlanView::of);
    }
}
