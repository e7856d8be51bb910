package com.cegidlife.ticket.personal;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Copies of a user's data that are kept for some time only: mails that were sent, and answers for repeated requests. */
@ApplicationScoped
class PassingCopies {

    private final Mails mails;
    private final Idempotency idempotency;

    PassingCopies(Mails mails, Idempotency idempotency) {
        this.mails = mails;
        this.idempotency = idempotency;
    }

    /**
     * Removes them before their time.
     *
     * @return how many mails
     */
    int forget(UUID userId, Optional<String> address) {
        idempotency.forget(userId);
        return address.map(mails::forget).orElse(0);
    }
}
