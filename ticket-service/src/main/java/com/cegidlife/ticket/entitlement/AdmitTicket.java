package com.cegidlife.ticket.entitlement;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Decides who may register what, from what billing and learning have told. */
@ApplicationScoped
public class AdmitTicket {

    private final Customers customers;
    private final Accounts accounts;
    private final Learners learners;
    private final Clock clock;

    AdmitTicket(Customers customers, Accounts accounts, Learners learners, Clock clock) {
        this.customers = customers;
        this.accounts = accounts;
        this.learners = learners;
        this.clock = clock;
    }

    /**
     * Support needs a contract in force with Cegid Care for the product (R3.1), a usage question a learning phase or a
     * certification on it (R15.9), an order in credits a Service+ pack (R18.4), everything else a known customer. An
     * account that billing has not told of yet is taken for open: the identity provider has let its user in.
     *
     * @param product may be null for customer service and orders in credits
     * @throws Refusal that says why not, by which rule, and what to do next
     */
    public void admit(UUID customerId, UUID userId, TicketKind kind, String product) {
        accounts.findByIdOptional(userId).ifPresent(Account::mustBeOpen);
        var customer =
                customers.findByIdOptional(customerId).orElseThrow(() -> new Refusal(TicketProblem.CUSTOMER_UNKNOWN));
        switch (kind) {
            case SUPPORT -> customer.mustHaveSupportFor(product);
            case USAGE_QUESTION -> mustAskFreely(userId, product);
            case CREDIT_ORDER ->
                customer.mustHoldServicePlus(
                        clock.instant().atZone(BookletCalendars.PARIS).toLocalDate());
            case CUSTOMER_SERVICE, RESTORE -> {}
        }
    }

    private void mustAskFreely(UUID userId, String product) {
        learners.findByIdOptional(userId)
                .orElseThrow(() -> Learner.neverAssigned(product))
                .mustAskFreely(product, clock.instant());
    }
}
