package com.cegidlife.billing.invoice;

import static com.cegidlife.billing.BillingClient.as;

import com.cegidlife.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;

/** Issues as a billing run does, and asks as a billing manager. */
public final class Issuing {

    private Issuing() {}

    /** In a transaction of its own. */
    public static void issue(InvoiceDraft... drafts) {
        QuarkusTransaction.requiringNew().run(() -> issuer().issue(List.of(drafts)));
    }

    /** The number of the invoice that was made of a draft. */
    public static String issued(InvoiceDraft draft) {
        issue(draft);
        return numberOf(draft);
    }

    public static String numberOf(InvoiceDraft draft) {
        return manager()
                .queryParam("customerId", draft.customerId())
                .get("/invoices")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].number");
    }

    public static Issuer issuer() {
        return CDI.current().select(Issuer.class).get();
    }

    public static RequestSpecification manager() {
        return as(Tokens.of(UUID.randomUUID()).roles("billing-manager"));
    }
}
