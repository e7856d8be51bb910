package com.cegidlife.ticket.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.TicketProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What billing and learning have once published is still understood. */
@QuarkusTest
@OnRealServers(database = "ticket")
class GoldenSamplesTest {

    private static final UUID CUSTOMER =
            GoldenSample.of(EntitlementsChanged.class).envelope().event().customerId();
    private static final UUID USER =
            GoldenSample.of(StandingChanged.class).envelope().event().userId();

    @Inject
    AdmitTicket admitTicket;

    @Inject
    Accounts accounts;

    @Inject
    MutableClock clock;

    @BeforeEach
    void during_the_learning_phase() {
        clock.set(Instant.parse("2026-05-03T21:59:59Z"));
    }

    @AfterEach
    void real_time_again() {
        clock.reset();
    }

    @Test
    void entitlements_open_support_for_the_products_of_the_contracts() {
        publish(EntitlementsChanged.class);

        assertAdmitted(TicketKind.SUPPORT, "XRP-FLEX");
        assertAdmitted(TicketKind.SUPPORT, "HR-ULTIMATE");
        assertRefused(TicketKind.SUPPORT, "COMPTA", TicketProblem.PRODUCT_NOT_COVERED);
    }

    @Test
    void an_account_is_known_as_open() {
        publish(AccountChanged.class);

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(accounts.findByIdOptional(USER)).hasValueSatisfying(Account::mustBeOpen));
    }

    @Test
    void a_standing_opens_usage_questions_on_one_product_and_closes_them_on_another() {
        publish(EntitlementsChanged.class);
        publish(StandingChanged.class);

        assertAdmitted(TicketKind.USAGE_QUESTION, "XRP-FLEX");
        assertRefused(TicketKind.USAGE_QUESTION, "HR-ULTIMATE", TicketProblem.CERTIFICATION_LAPSED);

        clock.set(Instant.parse("2026-05-03T22:00:00Z"));
        assertRefused(TicketKind.USAGE_QUESTION, "XRP-FLEX", TicketProblem.LEARNING_PHASE_ENDED);
    }

    private static void publish(Class<? extends DomainEvent> type) {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var sample = GoldenSample.of(type).envelope();
            publisher.publish(sample);
            Handled.await(sample);
        }
    }

    private void assertAdmitted(TicketKind kind, String product) {
        assertThatCode(() -> admit(kind, product)).doesNotThrowAnyException();
    }

    private void assertRefused(TicketKind kind, String product, TicketProblem problem) {
        assertThat(catchThrowableOfType(Refusal.class, () -> admit(kind, product))
                        .type())
                .isEqualTo(problem);
    }

    private void admit(TicketKind kind, String product) {
        QuarkusTransaction.requiringNew().run(() -> admitTicket.admit(CUSTOMER, USER, Demand.of(kind, product)));
    }
}
