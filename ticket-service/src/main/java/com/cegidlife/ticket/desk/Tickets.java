package com.cegidlife.ticket.desk;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

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

    /** A ticket that exists, read when something of it is asked for. */
    public Ticket reference(UUID id) {
        return getEntityManager().getReference(Ticket.class, id);
    }

    /** Raises the version of a ticket of which a part has changed that is kept elsewhere, such as a note. */
    public void touch(Ticket ticket) {
        getEntityManager().lock(ticket, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
