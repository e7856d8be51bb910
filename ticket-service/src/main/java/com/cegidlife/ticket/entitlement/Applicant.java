package com.cegidlife.ticket.entitlement;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whoever asks for something, with all that decides about it.
 *
 * @param account empty when billing has not told of it
 * @param suspension of the customer's support, in force
 * @param listedVersion the product's version that is asked about, when the publisher has listed when it stops being
 *     maintained
 */
record Applicant(
        Customer customer,
        Optional<Account> account,
        Optional<SupportSuspension> suspension,
        Optional<UnmaintainedVersion> listedVersion) {

    /** @throws Refusal when the account was removed; one that billing has not told of yet is taken for open */
    void mustBeOpen() {
        account.ifPresent(Account::mustBeOpen);
    }

    /**
     * Guards a support ticket. A version that no list names passes, and so does a ticket that states none.
     *
     * @param today Europe/Paris
     * @throws Refusal without a contract in force with Cegid Care (R3.1), while support is suspended (R14.7), and for a
     *     version that is no longer maintained (R14.1)
     */
    void mustHaveSupportFor(String product, LocalDate today) {
        customer.mustHaveSupportFor(product);
        suspension.map(SupportSuspension::refusal).ifPresent(Applicant::refuse);
        listedVersion
                .filter(version -> version.isUnmaintainedOn(today))
                .map(UnmaintainedVersion::refusal)
                .ifPresent(Applicant::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
