package com.cegidlife.local.story;

import static com.cegidlife.local.Port.BILLING;
import static org.hamcrest.Matchers.equalTo;

import java.util.EnumMap;
import java.util.Map;

/** The contracts of the demonstration customers, each activated when a story first needs it. */
final class ActiveContracts {

    private final Map<DemoCustomer, String> environments = new EnumMap<>(DemoCustomer.class);
    private final RunningSuite suite;

    ActiveContracts(RunningSuite suite) {
        this.suite = suite;
    }

    /** The production environment of a customer's contract for COMPTA with Cegid Care, a pack of one appointment and one of 20 credits a year. */
    synchronized String environmentOf(DemoCustomer customer) {
        return environments.computeIfAbsent(customer, this::activate);
    }

    private String activate(DemoCustomer customer) {
        suite.as("sales", BILLING)
                .body("""
                        {"name": "%s", "siren": "%s", "legalStatus": "PROFESSIONAL",
                         "address": {"street": "12 rue des Lilas", "postalCode": "69003", "city": "Lyon"}}
                        """.formatted(customer.company, customer.siren))
                .put("/customers/" + customer.id)
                .then()
                .statusCode(201);
        suite.as("sales", BILLING)
                .body("{\"displayName\": \"%s\", \"email\": \"%s\"}".formatted(customer.user, customer.email()))
                .put("/customers/" + customer.id + "/accounts/" + customer.userId())
                .then()
                .statusCode(201);
        var draft = suite.as("sales", BILLING)
                .body("""
                        {"customerId": "%s", "cegidCare": true, "products": ["COMPTA"], "namedUsers": 10,
                         "microsoft365": "DECLARED", "assistancePlus": {"appointmentsPerYear": 1},
                         "servicePlus": {"creditsPerYear": 20},
                         "environments": [{"name": "Production", "kind": "PRODUCTION", "product": "COMPTA"}]}
                        """.formatted(customer.id))
                .post("/contracts")
                .then()
                .statusCode(201)
                .extract();
        suite.as("sales", BILLING)
                .header("If-Match", draft.header("ETag"))
                .body("{}")
                .post("/contracts/" + draft.<String>path("number") + "/activate")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        return draft.path("environments[0].id");
    }
}
