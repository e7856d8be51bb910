package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.ticket.desk.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps that somebody sent an infected file, which itself is not kept. */
@ApplicationScoped
public class RecordInfection {

    private final Audit audit;

    RecordInfection(Audit audit) {
        this.audit = audit;
    }

    @Transactional
    public void record(Ticket ticket, UUID userId, FileName name, String signature) {
        audit.record(
                new Decision(userId, "send-infected-file", "ticket/" + ticket.number(), signature, name.value(), null));
    }
}
