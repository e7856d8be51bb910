package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Given;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.TicketProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class EntitlementEventsTest {

    @Inject
    AdmitTicket admitTicket;

    private final UUID customer = UUID.randomUUID();
    private final UUID user = UUID.randomUUID();

    private EventPublisher publisher;

    @BeforeEach
    void open() {
        publisher = new EventPublisher(SuiteServers.kafka());
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Rule("R3.1")
    @Test
    void what_billing_entitles_a_customer_to_decides_on_support() {
        Handled.await(publisher.publish(entitlements(customer, 1, contract(true, PRODUCT))));
        assertAdmitted(TicketKind.SUPPORT);

        Handled.await(publisher.publish(entitlements(customer, 2, contract(false, PRODUCT))));
        assertRefused(TicketKind.SUPPORT, TicketProblem.CEGID_CARE_MISSING);
    }

    @Test
    void entitlements_told_again_or_late_change_nothing() {
        var first = publisher.publish(entitlements(customer, 1, contract(true, PRODUCT)));
        publisher.publish(entitlements(customer, 3, contract(false, PRODUCT)));
        publisher.publish(first);
        Handled.await(publisher.publish(entitlements(customer, 2, contract(true, PRODUCT))));

        assertRefused(TicketKind.SUPPORT, TicketProblem.CEGID_CARE_MISSING);
    }

    @Rule("R11.1")
    @Test
    void whose_account_was_removed_asks_nothing_any_more() {
        Handled.await(publisher.publish(entitlements(customer, 1)));
        Handled.await(publisher.publish(account(1, true)));
        assertAdmitted(TicketKind.CUSTOMER_SERVICE);

        Handled.await(publisher.publish(account(2, false)));
        assertRefused(TicketKind.CUSTOMER_SERVICE, TicketProblem.ACCOUNT_CLOSED);
    }

    @Test
    void an_account_told_again_or_late_changes_nothing() {
        Handled.await(publisher.publish(entitlements(customer, 1)));
        var first = publisher.publish(account(1, true));
        publisher.publish(account(3, false));
        publisher.publish(first);
        Handled.await(publisher.publish(account(2, true)));

        assertRefused(TicketKind.CUSTOMER_SERVICE, TicketProblem.ACCOUNT_CLOSED);
    }

    @Rule({"R15.9", "R15.10", "R15.11"})
    @Test
    void where_learning_says_a_user_stands_decides_on_usage_questions() {
        Handled.await(publisher.publish(entitlements(customer, 1)));
        Handled.await(publisher.publish(standing(1, Standing.CERTIFIED)));
        assertAdmitted(TicketKind.USAGE_QUESTION);

        Handled.await(publisher.publish(standing(2, Standing.LAPSED)));
        assertRefused(TicketKind.USAGE_QUESTION, TicketProblem.CERTIFICATION_LAPSED);

        Handled.await(publisher.publish(standing(3, Standing.CERTIFIED)));
        assertAdmitted(TicketKind.USAGE_QUESTION);
    }

    @Test
    void standings_told_again_or_late_change_nothing() {
        Handled.await(publisher.publish(entitlements(customer, 1)));
        var first = publisher.publish(standing(1, Standing.CERTIFIED));
        publisher.publish(standing(3, Standing.LAPSED));
        publisher.publish(first);
        Handled.await(publisher.publish(standing(2, Standing.CERTIFIED)));

        assertRefused(TicketKind.USAGE_QUESTION, TicketProblem.CERTIFICATION_LAPSED);
    }

    private StandingChanged standing(long version, Standing standing) {
        return Given.standing(user, version, standing, Optional.empty());
    }

    private AccountChanged account(long version, boolean open) {
        return new AccountChanged(user, customer, "Claire Martin", "claire@martin.example", open, version);
    }

    private void assertAdmitted(TicketKind kind) {
        assertThatCode(() -> admit(kind)).doesNotThrowAnyException();
    }

    private void assertRefused(TicketKind kind, TicketProblem problem) {
        assertThat(catchThrowableOfType(Refusal.class, () -> admit(kind)).type())
                .isEqualTo(problem);
    }

    private void admit(TicketKind kind) {
        var demand = new Demand(kind, PRODUCT, null, null, false);
        QuarkusTransaction.requiringNew().run(() -> admitTicket.admit(customer, user, demand));
    }
}
