package com.cegidlife.ticket.desk;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tickets of all customers. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /**
     * A number that no other ticket has: the year of registration in Paris and a count that goes on over the years.
     * Registrations do not wait for one another, so a failed one leaves a gap.
     */
    String nextNumber(Instant registeredAt) {
        var count = (Long) getEntityManager()
                .createNativeQuery("select nextval('ticket_numbers')")
                .getSingleResult();
        return "D-%d-%06d".formatted(registeredAt.atZone(BookletCalendars.PARIS).getYear(), count);
    }

    /** The ticket that people call by this number. */
    public Optional<Ticket> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The id of that ticket alone: what is read of a ticket before it is locked could be older than what is changed. */
    public Optional<UUID> idOf(String number) {
        return find("select ticket.id from Ticket ticket where ticket.number = ?1", number)
                .project(UUID.class)
                .firstResultOptional();
    }

    /**
     * The ticket, to be changed: whoever else wants to change it waits until this transaction ends, so that its facts are
     * published in the order in which they happened.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    public Ticket toChange(UUID id) {
        // First the row, then all that belongs to it: read in one statement, its parts could be older than the row.
        getEntityManager()
                .createNativeQuery("select id from tickets where id = ? for no key update")
                .setParameter(1, id)
                .getResultList();
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those that go on in a ticket, with their numbers. */
    public Map<UUID, String> mergedInto(UUID survivorId) {
        return getEntityManager()
                .createQuery(
                        "select id, number from Ticket where handling.mergedInto.ticketId = :survivor", Object[].class)
                .setParameter("survivor", survivorId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Where what happens to a ticket is to be told now: the ticket itself, or the one in which it goes on. */
    public UUID whereItGoesOn(UUID id) {
        return findByIdOptional(id)
                .flatMap(ticket -> ticket.handling().mergedInto())
                .map(MergedInto::ticketId)
                .orElse(id);
    }

    /** Lets those that went on in a ticket go on in the one in which that ticket goes on itself. */
    public void redirect(Ticket merged, Ticket survivor) {
        update(
                "set handling.mergedInto.ticketId = ?1, handling.mergedInto.number = ?2, version = version + 1"
                        + " where handling.mergedInto.ticketId = ?3",
                survivor.id(),
                survivor.number(),
                merged.id());
    }

    /** A ticket that exists, read when something of it is asked for. */
    public Ticket reference(UUID id) {
        return getEntityManager().getReference(Ticket.class, id);
    }

    /** Raises the version of a ticket of which a part has changed that is kept elsewhere, such as a note. */
    public void touch(Ticket ticket) {
        getEntityManager().lock(ticket, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The same at once, so that the new version can be told. */
    public void renew(Ticket ticket) {
        getEntityManager().lock(ticket, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
