package com.cegidlife.availability;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.Tokens;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A customer with one production environment that billing has told of, and probes that look at it. */
public class MonitoredCustomer {

    public final UUID id = UUID.randomUUID();
    public final UUID environmentId = UUID.randomUUID();
    private final EventPublisher publisher;

    private MonitoredCustomer(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** One that billing tells of later, by {@link #becomesKnown}. */
    public static MonitoredCustomer notYetKnown(EventPublisher publisher) {
        return new MonitoredCustomer(publisher);
    }

    /** Waits until the service knows the environment. */
    public static MonitoredCustomer known(EventPublisher publisher) {
        return notYetKnown(publisher).becomesKnown();
    }

    /** Billing tells of the customer; waits until the service knows the environment. */
    public MonitoredCustomer becomesKnown() {
        publisher.publish(entitlements(1, contract("Production")));
        await().until(() -> operator().get("/environments/" + environmentId).statusCode() == 200);
        return this;
    }

    public EntitlementsChanged entitlements(long version, EntitledContract... contracts) {
        return new EntitlementsChanged(id, "Ateliers Durand", version, List.of(contracts));
    }

    public EntitledContract contract(String environmentName) {
        return new EntitledContract(
                UUID.randomUUID(),
                "K-2026-000001",
                true,
                List.of("COMPTA"),
                10,
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                List.of(new EntitledEnvironment(environmentId, environmentName, EnvironmentKind.PRODUCTION, "COMPTA")));
    }

    /** Checks of one monitor, a second apart. */
    public void checks(String monitor, Instant from, ProbeOutcome... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            publisher.publish(result(monitor, from.plusSeconds(i), outcomes[i]));
        }
    }

    public ProbeResult result(String monitor, Instant checkedAt, ProbeOutcome outcome) {
        return new ProbeResult(environmentId, monitor, "Paris", checkedAt, outcome, 12, "HTTP 503 instead of 200");
    }

    public RequestSpecification user() {
        return as(Tokens.of(UUID.randomUUID()).customer(id).roles("customer-user"));
    }

    public static RequestSpecification operator() {
        return as(Tokens.of(UUID.randomUUID()).roles("operator"));
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.token());
    }
}
