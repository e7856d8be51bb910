package com.cegidlife.learning.websession;

import java.util.Optional;

/**
 * A live web session as somebody sees it.
 *
 * @param own the registration of whoever looks; empty without one
 * @param planner whether whoever looks plans sessions
 */
public record ShownSession(WebSession session, Optional<Registration> own, boolean planner) {

    /** Where it takes place: for those who have a seat, and those who plan. */
    public Optional<String> link() {
        var seated =
                own.filter(each -> each.state() == RegistrationState.REGISTERED).isPresent();
        return planner || seated ? Optional.of(session.plan().link()) : Optional.empty();
    }
}
