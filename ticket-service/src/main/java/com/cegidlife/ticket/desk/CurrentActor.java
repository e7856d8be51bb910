package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;

/** Who makes the running request, in the words of the desk. */
@ApplicationScoped
public class CurrentActor {

    private final CurrentCaller caller;

    CurrentActor(CurrentCaller caller) {
        this.caller = caller;
    }

    public Actor get() {
        var current = caller.get();
        return current.isStaff() ? Actor.agent(current.userId()) : Actor.user(current.userId());
    }

    /** The caller as an agent; of no team when the caller is none. */
    public Agent agent() {
        var current = caller.get();
        var teams = EnumSet.noneOf(Team.class);
        if (current.is(Role.SUPPORT_AGENT) || current.is(Role.SUPPORT_MANAGER)) {
            teams.add(Team.SUPPORT);
        }
        if (current.is(Role.CUSTOMER_SERVICE_AGENT) || current.is(Role.SUPPORT_MANAGER)) {
            teams.add(Team.CUSTOMER_SERVICE);
        }
        return new Agent(current.userId(), teams, current.is(Role.OPERATOR));
    }
}
