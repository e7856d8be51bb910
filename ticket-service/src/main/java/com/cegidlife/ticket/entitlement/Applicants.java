package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Everybody who may ask for something. */
@ApplicationScoped
class Applicants {

    private static final String FIND = """
            select customer, account, suspension, version
            from Customer customer left join fetch customer.coveredProducts
            left join Account account on account.userId = :user
            left join SupportSuspension suspension on suspension.customerId = customer.id and suspension.liftedAt is null
            left join UnmaintainedVersion version on version.product = :product and version.version = :version
            where customer.id = :customer
            """;

    private final EntityManager entities;
    private final Accounts accounts;

    Applicants(EntityManager entities, Accounts accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    /**
     * Reads, in one statement, all that decides about a demand.
     *
     * @throws Refusal when billing has not told of the customer, or the account was removed
     */
    Applicant get(UUID customerId, UUID userId, Demand demand) {
        var applicant = entities.createQuery(FIND, Object[].class)
                .setParameter("customer", customerId)
                .setParameter("user", userId)
                .setParameter("product", demand.product())
                .setParameter("version", demand.version().orElse(null))
                .getResultStream()
                .map(Applicants::applicant)
                .findFirst()
                .orElseThrow(() -> unknownCustomer(userId));
        applicant.mustBeOpen();
        return applicant;
    }

    private static Applicant applicant(Object[] row) {
        return new Applicant(
                (Customer) row[0],
                Optional.ofNullable((Account) row[1]),
                Optional.ofNullable((SupportSuspension) row[2]),
                Optional.ofNullable((UnmaintainedVersion) row[3]));
    }

    private Refusal unknownCustomer(UUID userId) {
        accounts.findByIdOptional(userId).ifPresent(Account::mustBeOpen);
        return new Refusal(TicketProblem.CUSTOMER_UNKNOWN);
    }
}
