package com.cegidlife.learning;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A customer with one user, of whom billing has told, and a functional role that the user may be given. */
public final class EntitledCustomer {

    public final UUID id = UUID.randomUUID();
    public final UUID userId = UUID.randomUUID();
    public final String product = code();
    public final String functionalRole = addFunctionalRole(product);

    private EntitledCustomer() {}

    /** Told of entirely, and known to the service. */
    public static EntitledCustomer known(EventPublisher publisher) {
        var customer = new EntitledCustomer();
        publisher.publish(customer.entitlements(1, true, customer.product));
        publisher.publish(customer.account(1, true));
        customer.awaitKnown(customer.userId);
        customer.awaitEntitled(publisher);
        return customer;
    }

    /** Only an assignment shows that the entitlements have arrived: another user gets one. */
    private void awaitEntitled(EventPublisher publisher) {
        var scout = UUID.randomUUID();
        publisher.publish(new AccountChanged(scout, id, "Hugo Bernard", "hugo@durand.example", true, 1));
        await().until(() -> assign(functionalRole, scout).statusCode() == 201);
        publisher.publish(new AccountChanged(scout, id, "Hugo Bernard", "hugo@durand.example", false, 2));
        await().until(() -> assign(functionalRole, scout).<String>path("type").endsWith("/problems/account-closed"));
    }

    public EntitlementsChanged entitlements(long version, boolean cegidCare, String... products) {
        var contract = new EntitledContract(
                UUID.randomUUID(),
                "K-2026-000001",
                cegidCare,
                List.of(products),
                10,
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                List.of());
        return new EntitlementsChanged(id, "Ateliers Durand", version, List.of(contract));
    }

    public AccountChanged account(long version, boolean open) {
        return new AccountChanged(userId, id, "Léa Petit", email(), open, version);
    }

    /** Where mails reach the user, and nobody else. */
    public String email() {
        return "lea." + userId + "@durand.example";
    }

    /** Another user of the customer, known to the service. */
    public UUID anotherUser(EventPublisher publisher, String name) {
        var user = UUID.randomUUID();
        publisher.publish(new AccountChanged(user, id, name, user + "@durand.example", true, 1));
        awaitKnown(user);
        return user;
    }

    /** Waits until the service knows the user. */
    public void awaitKnown(UUID user) {
        await().until(() -> standings(trainer(), user).statusCode() == 200);
    }

    public Response assign() {
        return assign(functionalRole, userId);
    }

    public Response assign(String role, UUID user) {
        return admin().body(Map.of("userId", user)).post("/functional-roles/{code}/assignments", role);
    }

    public Response standings() {
        return standings(admin(), userId);
    }

    public static Response standings(RequestSpecification asking, UUID user) {
        return asking.get("/users/{user}/standings", user);
    }

    public RequestSpecification admin() {
        return as(Tokens.of(UUID.randomUUID()).customer(id).roles("customer-admin"));
    }

    public RequestSpecification user(UUID user) {
        return as(Tokens.of(user).customer(id).roles("customer-user"));
    }

    public static RequestSpecification trainer() {
        return as(Tokens.of(UUID.randomUUID()).roles("trainer"));
    }

    /** The code of a new functional role of a product. */
    public static String addFunctionalRole(String product) {
        return trainer()
                .body(functionalRole(code(), product))
                .post("/functional-roles")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }

    public static Map<String, Object> functionalRole(String code, String product) {
        return Map.of("code", code, "name", Map.of("fr", "Comptable", "en", "Accountant"), "product", product);
    }

    /** A code that no other test uses. */
    public static String code() {
        return "X" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    }

    private static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.token()).contentType(ContentType.JSON);
    }
}
