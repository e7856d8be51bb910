package com.cegidlife.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Tokens;
import com.cegidlife.testkit.http.AuthorisationTable.Row;
import com.cegidlife.testkit.http.OpenApiDocument.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Calls every operation of the OpenAPI document with every role and compares with {@code authorisation.csv}. A role that
 * is allowed must get past authorisation (any status but 401 and 403), every other role gets 403, nobody 401. On a
 * resource of a customer, that customer's users must not get 404 and another customer's must. Reads come first, by their paths,
 * then changes, and deletions last.
 *
 * <pre>{@code
 * new AuthorisationMatrix(customer).parameter("number", ticket.number()).body("addMessage", "{\"text\": \"…\"}").verify();
 * }</pre>
 */
public final class AuthorisationMatrix {

    private static final List<String> CUSTOMER_ROLES = List.of("customer-user", "customer-admin");
    private static final List<String> OTHER_ROLES = List.of(
            "support-agent",
            "support-manager",
            "customer-service-agent",
            "trainer",
            "operator",
            "sales",
            "billing-manager",
            "probe");

    /** Reads before changes, and deletions last: what one operation does must not decide what the next one finds. */
    private static final Comparator<Operation> IN_ORDER = Comparator.comparing((Operation operation) ->
                    List.of("get", "put", "patch", "post", "delete").indexOf(operation.method()))
            .thenComparing(Operation::path)
            .thenComparing(Operation::method);

    private final UUID customer;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** @param customer the customer that the resources of the test belong to */
    public AuthorisationMatrix(UUID customer) {
        this.customer = customer;
    }

    /** The value of a path or query parameter, wherever it occurs; others get a value that fits their schema. */
    public AuthorisationMatrix parameter(String name, Object value) {
        parameters.put(name, value.toString());
        return this;
    }

    /** A header of every request, such as {@code If-Match}. */
    public AuthorisationMatrix header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A valid JSON body of an operation, without which nothing but its roles can be tried. */
    public AuthorisationMatrix body(String operation, String json) {
        bodies.put(operation, json);
        return this;
    }

    /** Fails with every difference between the table and what the application does. */
    public void verify() {
        var table = AuthorisationTable.read().rows();
        var operations = OpenApiDocument.operations();
        assertThat(operations).extracting(Operation::id).containsExactlyInAnyOrderElementsOf(table.keySet());
        operations.stream().sorted(IN_ORDER).forEach(operation -> verify(operation, table.get(operation.id())));
        assertThat(differences).as("differences from authorisation.csv").isEmpty();
    }

    private void verify(Operation operation, Row row) {
        var anonymous = call(operation, Optional.empty());
        expect(operation, "nobody", anonymous, row.isPublic() ? passed(anonymous) : anonymous == 401);
        OTHER_ROLES.forEach(role -> verifyRole(operation, row, role, Tokens.of(UUID.randomUUID())));
        for (var role : CUSTOMER_ROLES) {
            if (row.ofACustomer() && row.roles().contains(role)) {
                var other = call(operation, Optional.of(token(role, UUID.randomUUID())));
                expect(operation, role + " of another customer", other, other == 404);
            }
            verifyRole(operation, row, role, Tokens.of(UUID.randomUUID()).customer(customer));
        }
    }

    private void verifyRole(Operation operation, Row row, String role, Tokens token) {
        var status = call(operation, Optional.of(token.roles(role).token()));
        var allowed = row.isPublic() || row.roles().contains(role);
        expect(operation, role, status, allowed ? passed(status) : status == 403);
        if (allowed && row.ofACustomer()) {
            expect(operation, role + ", on a resource that exists", status, status != 404);
        }
    }

    private static String token(String role, UUID ofCustomer) {
        return Tokens.of(UUID.randomUUID()).customer(ofCustomer).roles(role).token();
    }

    private int call(Operation operation, Optional<String> token) {
        var request = Application.request(operation.target(parameters));
        headers.forEach(request::header);
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        operation.contentType().ifPresent(type -> request.header("Content-Type", type));
        return Application.status(request.method(operation.method().toUpperCase(Locale.ROOT), body(operation))
                .build());
    }

    private HttpRequest.BodyPublisher body(Operation operation) {
        return operation.contentType().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(bodies.getOrDefault(operation.id(), "{}"));
    }

    private void expect(Operation operation, String caller, int status, boolean asStated) {
        if (!asStated) {
            differences.add("%s as %s: %d".formatted(operation.id(), caller, status));
        }
    }

    private static boolean passed(int status) {
        return status != 401 && status != 403;
    }
}
