package com.cegidlife.learning.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class EntitlementsTest {

    @Inject
    RecordAccount recordAccount;

    @Inject
    RecordEntitlements recordEntitlements;

    @Inject
    Accounts accounts;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R3.1")
    void theLatestEntitlementsCount() {
        recordEntitlements.record(UUID.randomUUID(), customer.entitlements(2, true));

        customer.assign().then().body("type", endsWith("/problems/product-not-covered"));
    }

    @Test
    void olderEntitlementsAfterNewerOnesChangeNothing() {
        recordEntitlements.record(UUID.randomUUID(), customer.entitlements(3, true, customer.product));
        recordEntitlements.record(UUID.randomUUID(), customer.entitlements(2, true));

        customer.assign().then().statusCode(201);
    }

    @Test
    void theSameEntitlementsTwiceChangeNothing() {
        var eventId = UUID.randomUUID();
        recordEntitlements.record(eventId, customer.entitlements(2, true, customer.product));
        recordEntitlements.record(eventId, customer.entitlements(3, true));

        customer.assign().then().statusCode(201);
    }

    @Test
    void anOlderAccountAfterANewerOneChangesNothing() {
        recordAccount.record(UUID.randomUUID(), customer.account(3, true));
        recordAccount.record(UUID.randomUUID(), customer.account(2, false));

        customer.assign().then().statusCode(201);
    }

    @Test
    void theSameAccountTwiceChangesNothing() {
        var eventId = UUID.randomUUID();
        recordAccount.record(eventId, customer.account(2, true));
        recordAccount.record(eventId, customer.account(3, false));

        customer.assign().then().statusCode(201);
    }

    @Test
    void whatWasOncePublishedIsStillUnderstood() {
        var account = GoldenSample.of(AccountChanged.class).envelope();
        publisher.publish(GoldenSample.of(EntitlementsChanged.class).envelope());
        publisher.publish(account);

        customer.awaitKnown(account.event().userId());
        assertThat(accounts.findById(account.event().userId()).customerId())
                .isEqualTo(account.event().customerId());
    }
}
