package com.cegidlife.ticket.incomingmail;

import com.cegidlife.ticket.desk.Ticket;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose answer a mail is, about which ticket.
 *
 * @param authorId the account that has the sender's address; of a mail that is set aside, only when there is one such account
 * @param ticket as it was a moment ago; only when the mail came to the address that this account was given;
 *     of a merged ticket, the one in which it goes on
 * @param recipient the address that decided; empty when none did
 * @param reason why it is no answer; empty when it is one
 */
record Verdict(
        Optional<UUID> authorId, Optional<Ticket> ticket, Optional<String> recipient, Optional<AsideReason> reason) {

    static Verdict answer(UUID author, Ticket ticket, String recipient) {
        return new Verdict(Optional.of(author), Optional.of(ticket), Optional.of(recipient), Optional.empty());
    }

    Optional<UUID> ticketId() {
        return ticket.map(Ticket::id);
    }

    static Verdict aside(AsideReason why, Optional<UUID> author, Optional<String> recipient) {
        return new Verdict(author, Optional.empty(), recipient, Optional.of(why));
    }
}
