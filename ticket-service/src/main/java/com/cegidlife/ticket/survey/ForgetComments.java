package com.cegidlife.ticket.survey;

import com.cegidlife.ticket.desk.AuthorErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Forgets what a user said about tickets, when all that the user wrote is erased; the scores stay. */
@ApplicationScoped
class ForgetComments {

    private final Surveys surveys;

    ForgetComments(Surveys surveys) {
        this.surveys = surveys;
    }

    void forget(@Observes AuthorErased erased) {
        surveys.update("comment = null where requesterId = ?1 and comment is not null", erased.userId());
    }
}
