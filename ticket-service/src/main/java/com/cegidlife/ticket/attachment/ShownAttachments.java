package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The attachments that a ticket shows: its own and those of the tickets that were merged into it. */
@ApplicationScoped
public class ShownAttachments {

    private final Attachments attachments;
    private final Tickets tickets;

    ShownAttachments(Attachments attachments, Tickets tickets) {
        this.attachments = attachments;
        this.tickets = tickets;
    }

    /**
     * Some of them.
     *
     * @param merged the numbers of the tickets that go on in this one, by their ids
     */
    public record Shown(List<Attachment> attachments, Map<UUID, String> merged) {}

    /** Oldest first, without those that were removed, after the given one. */
    public Shown of(UUID ticketId, Optional<UUID> after, int limit) {
        var merged = tickets.mergedInto(ticketId);
        return new Shown(attachments.of(with(ticketId, merged.keySet()), after, limit), merged);
    }

    /** @throws Refusal {@code not-found} when there is no such attachment, or it was removed */
    public Attachment present(UUID ticketId, UUID id) {
        return attachments.present(with(ticketId, tickets.mergedInto(ticketId).keySet()), id);
    }

    /** @throws Refusal {@code not-found} when there never was such an attachment */
    Attachment known(UUID ticketId, UUID id) {
        return attachments.known(with(ticketId, tickets.mergedInto(ticketId).keySet()), id);
    }

    private static List<UUID> with(UUID ticketId, Set<UUID> merged) {
        var all = new ArrayList<>(merged);
        all.add(ticketId);
        return all;
    }
}
