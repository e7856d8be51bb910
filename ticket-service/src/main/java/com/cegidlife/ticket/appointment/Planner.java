package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import java.util.UUID;

/** Who plans: a customer's user, a technician, or a support manager, who may plan for every technician. */
public record Planner(Actor actor, boolean manager) {

    /** @throws Refusal when the planner is an agent and the technician another one */
    void mustPlanFor(UUID technicianId) {
        if (!actor.isOfTheCustomer() && !manager && !technicianId.equals(actor.userId())) {
            throw new Refusal(AppointmentProblem.OTHER_TECHNICIAN);
        }
    }
}
