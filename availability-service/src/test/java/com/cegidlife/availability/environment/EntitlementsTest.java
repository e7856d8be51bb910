package com.cegidlife.availability.environment;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class EntitlementsTest {

    private EventPublisher publisher;
    private MonitoredCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R3.1")
    void an_environment_follows_the_latest_entitlements() {
        publisher.publish(customer.entitlements(2, customer.contract("Production Lyon")));

        awaitName("Production Lyon");
    }

    @Test
    void older_entitlements_after_newer_ones_change_nothing() {
        publisher.publish(customer.entitlements(3, customer.contract("Newest")));
        publisher.publish(customer.entitlements(2, customer.contract("Older")));
        var marker = MonitoredCustomer.known(publisher);

        assertThat(marker).isNotNull();
        awaitName("Newest");
    }

    @Test
    void the_same_event_twice_changes_nothing() {
        var event = publisher.publish(customer.entitlements(2, customer.contract("Once")));
        publisher.publish(customer.entitlements(3, customer.contract("Twice")));
        publisher.publish(event);

        awaitName("Twice");
    }

    @Test
    void an_environment_that_no_contract_names_any_more_leaves_the_list_and_keeps_its_history() {
        assertThat(listed()).containsExactly(customer.environmentId.toString());

        publisher.publish(customer.entitlements(2));

        await().untilAsserted(() -> assertThat(listed()).isEmpty());
        operator().get("/environments/" + customer.environmentId).then().statusCode(200);
    }

    private List<String> listed() {
        return operator()
                .get("/environments?customerId=" + customer.id)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private void awaitName(String name) {
        await().untilAsserted(() ->
                operator().get("/environments/" + customer.environmentId).then().body("name", equalTo(name)));
    }
}
