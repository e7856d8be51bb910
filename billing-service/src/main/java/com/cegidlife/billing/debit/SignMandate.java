package com.cegidlife.billing.debit;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.Numbers;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import fr.marcwrobel.jbanking.iban.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps a mandate that a customer signed; a customer has one in force at most. */
@ApplicationScoped
public class SignMandate {

    private final Mandates mandates;
    private final Customers customers;
    private final Numbers numbers;
    private final Ids ids;
    private final Clock clock;

    SignMandate(Mandates mandates, Customers customers, Numbers numbers, Ids ids, Clock clock) {
        this.mandates = mandates;
        this.customers = customers;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the IBAN is none, the day is still to come, or another mandate is in force */
    @Transactional
    public Mandate sign(UUID customerId, SignedMandate signed) {
        var now = clock.instant();
        mustBeIban(signed.iban());
        mustHaveCome(signed.signedOn(), BusinessDate.of(now));
        var customer = customers.get(customerId);
        mandates.inForce(customer.id()).ifPresent(other -> {
            throw new Refusal(DebitProblem.MANDATE_IN_FORCE_ALREADY).with("reference", other.reference());
        });
        var mandate = new Mandate(ids.next(), numbers.next("M", now), customer.id(), signed);
        mandates.persist(mandate);
        return mandate;
    }

    private static void mustBeIban(String iban) {
        if (!Iban.isValid(iban)) {
            throw new Refusal(DebitProblem.IBAN_NOT_VALID)
                    .with("iban", iban)
                    .violation("/iban", new Text("n'est pas un IBAN", "is no IBAN"));
        }
    }

    private static void mustHaveCome(LocalDate signedOn, LocalDate today) {
        if (signedOn.isAfter(today)) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/signedOn", new Text("est à venir", "is still to come"));
        }
    }
}
