package com.cegidlife.ticket.desk;

import com.cegidlife.events.NoteVisibility;
import com.cegidlife.servicekit.id.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is written on the tickets, oldest first. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Ids ids;

    Notes(Ids ids) {
        this.ids = ids;
    }

    Note write(Ticket ticket, NewNote written, Instant now) {
        var note = new Note(ids.next(), ticket.id(), written, now);
        persist(note);
        return note;
    }

    /**
     * The thread of a ticket.
     *
     * @param ticketIds the ticket and those that go on in it
     * @param after shows those added after this one; empty for the beginning
     * @param forStaff whether internal notes are shown too
     */
    public List<Note> of(Collection<UUID> ticketIds, Optional<UUID> after, boolean forStaff, int limit) {
        var visible = forStaff ? EnumSet.allOf(NoteVisibility.class) : EnumSet.of(NoteVisibility.PUBLIC);
        return find(
                        "ticketId in ?1 and id > ?2 and visibility in ?3 order by id",
                        ticketIds,
                        after.orElse(BEFORE_ALL),
                        visible)
                .page(0, limit)
                .list();
    }
}
