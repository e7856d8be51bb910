package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Given;
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
        publisher.publish(entitlements(customer, 1, contract(true, PRODUCT)));
        waitUntilAdmitted(TicketKind.SUPPORT);

        publisher.publish(entitlements(customer, 2, contract(false, PRODUCT)));
        waitUntilRefused(TicketKind.SUPPORT, TicketProblem.CEGID_CARE_MISSING);
    }

    @Test
    void entitlements_told_again_or_late_change_nothing() {
        var first = publisher.publish(entitlements(customer, 1, contract(true, PRODUCT)));
        publisher.publish(entitlements(customer, 3, contract(false, PRODUCT)));
        publisher.publish(first);
        publisher.publish(entitlements(customer, 2, contract(true, PRODUCT)));
        publisher.publish(entitlements(customer, 4));

        waitUntilRefused(TicketKind.SUPPORT, TicketProblem.PRODUCT_NOT_COVERED);
    }

    @Rule("R11.1")
    @Test
    void whose_account_was_removed_asks_nothing_any_more() {
        publisher.publish(entitlements(customer, 1));
        publisher.publish(account(1, true));
        waitUntilAdmitted(TicketKind.CUSTOMER_SERVICE);

        publisher.publish(account(3, false));
        publisher.publish(account(2, true));
        waitUntilRefused(TicketKind.CUSTOMER_SERVICE, TicketProblem.ACCOUNT_CLOSED);
    }

    @Rule({"R15.9", "R15.10", "R15.11"})
    @Test
    void where_learning_says_a_user_stands_decides_on_usage_questions() {
        publisher.publish(entitlements(customer, 1));
        var certified = publisher.publish(Given.standing(user, 1, Standing.CERTIFIED, Optional.empty()));
        waitUntilAdmitted(TicketKind.USAGE_QUESTION);

        publisher.publish(Given.standing(user, 2, Standing.LAPSED, Optional.empty()));
        publisher.publish(certified);
        waitUntilRefused(TicketKind.USAGE_QUESTION, TicketProblem.CERTIFICATION_LAPSED);

        publisher.publish(Given.standing(user, 3, Standing.CERTIFIED, Optional.empty()));
        waitUntilAdmitted(TicketKind.USAGE_QUESTION);
    }

    private AccountChanged account(long version, boolean open) {
        return new AccountChanged(user, customer, "Claire Martin", "claire@martin.example", open, version);
    }

    private void waitUntilAdmitted(TicketKind kind) {
        await().untilAsserted(() -> assertThatCode(() -> admit(kind)).doesNotThrowAnyException());
    }

    private void waitUntilRefused(TicketKind kind, ProblemType problem) {
        await().until(() -> Optional.ofNullable(catchThrowableOfType(Refusal.class, () -> admit(kind)))
                .map(Refusal::type)
                .filter(problem::equals)
                .isPresent());
    }

    private void admit(TicketKind kind) {
        QuarkusTransaction.requiringNew().run(() -> admitTicket.admit(customer, user, kind, PRODUCT));
    }
}
