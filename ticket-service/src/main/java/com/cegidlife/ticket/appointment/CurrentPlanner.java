package com.cegidlife.ticket.appointment;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;

/** Who makes the running request, as a planner. */
@ApplicationScoped
public class CurrentPlanner {

    private final CurrentActor actor;
    private final CurrentCaller caller;

    CurrentPlanner(CurrentActor actor, CurrentCaller caller) {
        this.actor = actor;
        this.caller = caller;
    }

    public Planner get() {
        return new Planner(actor.get(), caller.get().is(Role.SUPPORT_MANAGER));
    }
}
