package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.AuthorErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A user who is forgotten follows nothing. */
@ApplicationScoped
class ForgetWatcher {

    private final Watchers watchers;

    ForgetWatcher(Watchers watchers) {
        this.watchers = watchers;
    }

    void forget(@Observes AuthorErased erased) {
        watchers.forget(erased.userId());
    }
}
