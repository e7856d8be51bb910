package com.cegidlife.ticket.attachment.rest;

import com.cegidlife.ticket.attachment.Attachment;
import com.cegidlife.ticket.attachment.ScanState;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document attached to a ticket, without its content. */
public record AttachmentView(
        UUID id,

        @Schema(examples = "balance de clôture.pdf", description = "Safe to save under")
        String name,

        @Schema(examples = "application/pdf", description = "As detected in the content")
        String mediaType,

        @Schema(examples = "48213", description = "In bytes")
        long size,

        @Schema(description = "Checksum of the content, also its ETag")
        String sha256,

        @Schema(description = "The user who added it") UUID addedBy,
        Instant addedAt,

        @Schema(description = "Whether a malware scanner has looked at it")
        ScanState scan,

        @Schema(examples = "D-2026-000037", description = "The merged ticket to which it was attached")
        Optional<String> mergedFrom) {

    static AttachmentView of(Attachment attachment) {
        return of(attachment, Map.of());
    }

    /** @param merged the numbers of the tickets that go on in the one that is read, by their ids */
    static AttachmentView of(Attachment attachment, Map<UUID, String> merged) {
        return new AttachmentView(
                attachment.id(),
                attachment.name(),
                attachment.format().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedBy(),
                attachment.addedAt(),
                attachment.scan(),
                Optional.ofNullable(merged.get(attachment.ticketId())));
    }
}
