package com.cegidlife.billing.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.billing.Requested;
import com.cegidlife.events.PaidService;
import com.cegidlife.events.PurchaseConfirmed;
import com.cegidlife.events.PurchaseRejected;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PurchaseTest {

    private static final UUID CUSTOMER = new UUID(2, 2);
    private static final Optional<UUID> ADMIN = Optional.of(new UUID(3, 3));
    private static final Instant ASKED = Instant.parse("2026-11-30T23:30:00Z");
    private static final Instant LAST_INSTANT = ASKED.plus(Requested.TIME_TO_CONFIRM);

    private final PurchaseRequested request = Requested.usageAssistance(CUSTOMER, ASKED);
    private final Purchase purchase = new Purchase("A-2026-000001", request);

    @Test
    @Rule("R15.16")
    void isConfirmedUntilTheLastInstant() {
        var fact = purchase.confirm(LAST_INSTANT, ADMIN);

        assertThat(fact)
                .isEqualTo(new PurchaseConfirmed(request.purchaseId(), CUSTOMER, "A-2026-000001", LAST_INSTANT));
        assertThat(purchase.stateAt(LAST_INSTANT.plusNanos(1))).isEqualTo(PurchaseState.CONFIRMED);
    }

    @Test
    @Rule("R15.16")
    void isConfirmedNoMoreAfterTheLastInstantEvenBeforeTheExpiryIsTold() {
        var late = LAST_INSTANT.plusNanos(1);

        assertThat(purchase.stateAt(late)).isEqualTo(PurchaseState.EXPIRED);
        assertRefused(() -> purchase.confirm(late, ADMIN), PurchaseProblem.PURCHASE_EXPIRED);
    }

    @Test
    @Rule("R15.16")
    void isConfirmedNoMoreOnceTheExpiryWasToldEvenWhenOurClockIsBehind() {
        purchase.expire();

        assertRefused(() -> purchase.confirm(LAST_INSTANT, ADMIN), PurchaseProblem.PURCHASE_EXPIRED);
        assertRefused(() -> purchase.reject(Rejection.QUOTE_MISSING, ASKED, ADMIN), PurchaseProblem.PURCHASE_EXPIRED);
    }

    @Test
    @Rule("R15.16")
    void staysConfirmedWhenTheExpiryIsToldAfterwards() {
        purchase.confirm(LAST_INSTANT, ADMIN);
        var version = purchase.version();

        purchase.expire();

        assertThat(purchase.stateAt(LAST_INSTANT)).isEqualTo(PurchaseState.CONFIRMED);
        assertThat(purchase.version()).isEqualTo(version);
    }

    @Test
    void isDecidedOnOnce() {
        purchase.reject(Rejection.NO_CONTRACT_IN_FORCE, ASKED, Optional.empty());

        assertRefused(() -> purchase.confirm(ASKED, ADMIN), PurchaseProblem.PURCHASE_ALREADY_REJECTED);
    }

    @Test
    void isRejectedWithTheWordsOfWhoDeclines() {
        var decider = new Decider(ADMIN.get(), false, Optional.of("trop cher"));

        PurchaseRejected fact = purchase.reject(Rejection.by(decider), ASKED, ADMIN);

        assertThat(fact.reason().code()).isEqualTo("declined-by-customer");
        assertThat(fact.reason().french())
                .isEqualTo("Un administrateur de votre société a décliné l'achat : trop cher");
        assertThat(fact.reason().english()).endsWith("declined the purchase: trop cher");
    }

    @Test
    void isDecidedOnByThePublisherWithAReasonOnly() {
        assertRefused(() -> new Decider(ADMIN.get(), true, Optional.empty()), CommonProblem.INVALID_REQUEST);
    }

    @Test
    @Rule("R15.16")
    void isBilledAtTheTariffOfOneQuestionOnTheDayOfTheConfirmationInParis() {
        purchase.confirm(ASKED, ADMIN);

        var billable = purchase.billable();

        assertThat(billable.service()).isEqualTo(PaidService.USAGE_ASSISTANCE);
        assertThat(billable.quantity()).isEqualTo(1);
        assertThat(billable.unit()).isEqualTo(BillingUnit.QUESTION);
        assertThat(billable.amountCents()).isEmpty();
        assertThat(billable.soldOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    @Rule("R15.15")
    void isBilledAtTheAmountThatWasQuotedAndAccepted() {
        var accompaniment = new Purchase("A-2026-000002", Requested.accompaniment(CUSTOMER));
        accompaniment.confirm(Instant.now(), Optional.empty());

        var billable = accompaniment.billable();

        assertThat(billable.amountCents()).contains(42_000L);
        assertThat(billable.quantity()).isEqualTo(180);
        assertThat(billable.unit()).isEqualTo(BillingUnit.MINUTE);
    }

    private static void assertRefused(ThrowingCallable action, Object problem) {
        assertThat(catchThrowableOfType(Refusal.class, action).type()).isEqualTo(problem);
    }
}
