package com.cegidlife.availability.maintenance;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.Envelope;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
@WithMailServer
class NoticeTest {

    @Inject
    MutableClock clock;

    @Inject
    DataSource dataSource;

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void a_known_customer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        // The clock runs on: a mail that is not taken at once is tried again.
        clock.advance(Duration.between(clock.instant(), Paris.at("2026-11-23T10:00")));
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    @Rule("R5.3")
    @Test
    void everybody_with_an_address_is_written_to_and_the_proof_is_kept() {
        var address = hasAccount(UUID.randomUUID(), 1, true);

        var id = Planner.announced(weekend());

        await().untilAsserted(() -> operator()
                .get("/notices?subjectId=" + id)
                .then()
                .body("items.recipient", equalTo(List.of(address)))
                .body("items[0].kind", equalTo("MAINTENANCE_ANNOUNCED"))
                .body("items[0].ahead", startsWith("PT105H59M"))
                .body("items[0].sentAt", notNullValue()));
        var mail = SuiteServers.mails().receivedBy(address).getFirst();
        assertThat(mail.subject()).isEqualTo("Maintenance annoncée / Maintenance announced");
        assertThat(mail.text())
                .contains("Une maintenance planifiée est annoncée : Mise à jour de la base.")
                .contains("Début : vendredi 27 novembre 2026 à 20:00")
                .contains("End: Monday 30 November 2026 at 07:00")
                .contains("/maintenances/" + id);
    }

    @Test
    void who_was_told_of_a_maintenance_is_told_that_it_is_called_off() {
        var address = hasAccount(UUID.randomUUID(), 1, true);
        var id = Planner.announced(weekend());

        Planner.order(id, "cancel", Map.of("reason", "Reportée.")).statusCode(200);

        await().until(() -> SuiteServers.mails().receivedBy(address).stream()
                .anyMatch(mail -> mail.subject().startsWith("Maintenance annulée")
                        && mail.text().contains("Motif : Reportée.")));
    }

    @Rule("R5.3")
    @Test
    void a_customer_without_a_known_address_is_told_in_its_space_and_operators_see_it() {
        var id = Planner.announced(weekend());

        operator()
                .get("/notices?subjectId=" + id)
                .then()
                .body("items.customerId", equalTo(List.of(customer.id.toString())))
                .body("items[0].recipient", nullValue());
        customer.user().get("/maintenances/" + id).then().statusCode(200);
    }

    @Test
    void the_same_account_twice_and_an_older_one_after_a_newer_one_change_nothing() {
        var user = UUID.randomUUID();
        hasAccount(user, 2, false);
        var older = new AccountChanged(user, customer.id, "Hugo", "hugo-old@durand.example", true, 1);
        var event = publisher.publish(older);
        publisher.publish(event);
        awaitHandled(event);

        var id = Planner.announced(weekend());

        operator()
                .get("/notices?subjectId=" + id)
                .then()
                .body("items.recipient", equalTo(Collections.singletonList(null)));
    }

    private Map<String, Object> weekend() {
        return Planner.plan(customer.id, Paris.at("2026-11-27T20:00"), Paris.at("2026-11-30T07:00"));
    }

    private String hasAccount(UUID user, long version, boolean open) {
        var address = "user-" + user + "@durand.example";
        awaitHandled(publisher.publish(new AccountChanged(user, customer.id, "Hugo", address, open, version)));
        return address;
    }

    private void awaitHandled(Envelope<?> event) {
        await().until(() -> {
            try (var connection = dataSource.getConnection();
                    var select = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
                select.setObject(1, event.id());
                return select.executeQuery().next();
            }
        });
    }
}
