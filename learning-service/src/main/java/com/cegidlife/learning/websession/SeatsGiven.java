package com.cegidlife.learning.websession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Gives seats that have become free to those who wait for them, and tells everybody concerned. */
@ApplicationScoped
class SeatsGiven {

    private final Seats seats;
    private final WebSessionMails mails;
    private final EntityManager entityManager;

    SeatsGiven(Seats seats, WebSessionMails mails, EntityManager entityManager) {
        this.seats = seats;
        this.mails = mails;
        this.entityManager = entityManager;
    }

    /** To those who registered first; the caller holds the session's lock. */
    void give(WebSession session) {
        var promoted = seats.promote(session.id());
        entityManager.refresh(session);
        mails.registered(session, promoted);
    }

    void tellOfChange(WebSession session, List<UUID> seated) {
        mails.changed(session, seated);
    }
}
