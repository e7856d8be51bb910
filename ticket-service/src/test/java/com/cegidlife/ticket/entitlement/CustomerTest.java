package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;
import static com.cegidlife.ticket.Given.withServicePlus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.TicketProblem;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@Rule("R3.1")
class CustomerTest {

    private final UUID id = UUID.randomUUID();
    private final Customer customer = new Customer(id);

    @Test
    void has_support_for_a_product_covered_with_cegid_care() {
        customer.take(entitlements(id, 1, contract(true, "paie", PRODUCT)));

        assertThatCode(() -> customer.mustHaveSupportFor(PRODUCT)).doesNotThrowAnyException();
    }

    @Test
    void has_no_support_for_a_product_that_no_contract_covers() {
        customer.take(entitlements(id, 1, contract(true, "paie")));

        assertRefused(TicketProblem.PRODUCT_NOT_COVERED);
    }

    @Rule("R14.1")
    @Test
    void has_no_support_without_cegid_care() {
        customer.take(entitlements(id, 1, contract(true, "paie"), contract(false, PRODUCT)));

        assertRefused(TicketProblem.CEGID_CARE_MISSING);
    }

    @Test
    void has_support_when_one_of_two_contracts_for_the_product_includes_cegid_care() {
        customer.take(entitlements(id, 1, contract(true, PRODUCT), contract(false, PRODUCT)));

        assertThatCode(() -> customer.mustHaveSupportFor(PRODUCT)).doesNotThrowAnyException();
    }

    @Test
    void loses_support_when_its_contracts_end() {
        customer.take(entitlements(id, 1, contract(true, PRODUCT)));
        customer.take(entitlements(id, 2));

        assertRefused(TicketProblem.PRODUCT_NOT_COVERED);
    }

    @Test
    void does_not_go_back_to_older_entitlements() {
        customer.take(entitlements(id, 2));
        customer.take(entitlements(id, 1, contract(true, PRODUCT)));

        assertRefused(TicketProblem.PRODUCT_NOT_COVERED);
    }

    @Rule("R18.4")
    @Test
    void holds_service_plus_from_the_first_day_of_a_pack_in_force() {
        var since = LocalDate.of(2026, 11, 20);
        customer.take(entitlements(id, 1, contract(true, PRODUCT), withServicePlus(since)));

        assertThatCode(() -> customer.mustHoldServicePlus(since)).doesNotThrowAnyException();
        assertThat(catchThrowableOfType(Refusal.class, () -> customer.mustHoldServicePlus(since.minusDays(1)))
                        .type())
                .isEqualTo(TicketProblem.SERVICE_PLUS_MISSING);

        customer.take(entitlements(id, 2, contract(true, PRODUCT)));
        assertThat(catchThrowableOfType(Refusal.class, () -> customer.mustHoldServicePlus(since))
                        .type())
                .isEqualTo(TicketProblem.SERVICE_PLUS_MISSING);
    }

    private void assertRefused(TicketProblem problem) {
        assertThat(catchThrowableOfType(Refusal.class, () -> customer.mustHaveSupportFor(PRODUCT))
                        .type())
                .isEqualTo(problem);
    }
}
