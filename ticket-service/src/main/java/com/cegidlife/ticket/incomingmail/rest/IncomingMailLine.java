package com.cegidlife.ticket.incomingmail.rest;

import com.cegidlife.ticket.incomingmail.AsideReason;
import com.cegidlife.ticket.incomingmail.IncomingMail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mail in the list.
 *
 * @param sender the address that the mail states, which anybody may write there
 */
public record IncomingMailLine(
        UUID id,
        @Schema(examples = "claire@martin.example") Optional<String> sender,

        @Schema(examples = "support@cegidlife.example") Optional<String> recipient,

        @Schema(examples = "Re: Clôture impossible") String subject,

        Instant receivedAt,
        AsideReason reason) {

    static IncomingMailLine of(IncomingMail mail) {
        return new IncomingMailLine(
                mail.id(),
                mail.sender(),
                mail.recipient(),
                mail.subject(),
                mail.receivedAt(),
                mail.reason().orElseThrow());
    }
}
