package com.cegidlife.ticket.appointment;

import com.cegidlife.ticket.desk.AuthorErased;
import com.cegidlife.ticket.desk.EraseTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Replaces the reasons that a user gave for cancelling appointments, when all that the user wrote is erased. */
@ApplicationScoped
class EraseReasons {

    private final Appointments appointments;

    EraseReasons(Appointments appointments) {
        this.appointments = appointments;
    }

    void erase(@Observes AuthorErased erased) {
        appointments.update(
                "set ending.reason = ?1, version = version + 1 where ending.by.userId = ?2 and ending.reason is not null",
                EraseTexts.MARKER,
                erased.userId());
    }
}
