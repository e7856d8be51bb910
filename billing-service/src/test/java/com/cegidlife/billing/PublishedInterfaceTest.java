package com.cegidlife.billing;

import static com.cegidlife.billing.BillingClient.sales;

import com.cegidlife.billing.invoice.Drafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.billing.invoice.Issuing;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.http.AuthorisationMatrix;
import com.cegidlife.testkit.http.OpenApiDocument;
import com.cegidlife.testkit.http.ProblemsDocument;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class PublishedInterfaceTest {

    private static final String BUYER_ORDER = "{\"orderNumber\":\"BC-118\"}";
    private static final String INVOICE_ADDRESS = "{\"email\":\"compta@ateliers-durand.example\"}";

    @Test
    void everyOperationIsCalledByThoseWhoMayAndByNobodyElse() {
        var client = BillingClient.registered();
        var userId = UUID.randomUUID();
        sales().body(Map.of("displayName", "Léa Petit", "email", "lea@durand.example"))
                .put("/customers/{customer}/accounts/{user}", client.customerId, userId)
                .then()
                .statusCode(201);

        Map<String, Object> assistancePlus = Map.of("assistancePlus", Map.of("appointmentsPerYear", 12));

        var number = client.contractInForce(assistancePlus).extract().<String>path("number");
        client.admin().body(BUYER_ORDER).put("/contracts/{number}/buyer-order", number);
        client.admin().body(INVOICE_ADDRESS).put("/customers/{id}/invoice-address", client.customerId);

        new AuthorisationMatrix(client.customerId)
                .parameter("customerId", client.customerId)
                .parameter("userId", userId)
                .parameter("number", number)
                .parameter("noticeId", scannedNoticeOn(number))
                .parameter("storeOrder", storeOrderOf(client))
                .parameter("sentOn", "2026-01-31")
                .parameter("receivedOn", "2026-01-31")
                .parameter("from", "2026-01-31")
                .parameter("until", "2026-04-30")
                .parameter("orderNumber", orderNumberOf(client))
                .parameter("item", "COMPTA")
                .parameter("invoiceNumber", invoiceNumberOf(client))
                .parameter("documentKind", "INVOICE")
                .body("nameBuyerOrder", BUYER_ORDER)
                .body("stateInvoiceAddress", INVOICE_ADDRESS)
                .verify();
    }

    private static String storeOrderOf(BillingClient client) {
        return client.admin()
                .body(Map.of("item", TariffClient.newItem("SERVICE", 60_000), "quantity", 1))
                .post("/customers/{customer}/store/orders", client.customerId)
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static String scannedNoticeOn(String number) {
        var today = BusinessDate.of(Instant.now());
        String id = sales().body(Map.of(
                        "party", "CUSTOMER",
                        "letterNumber", "1A 234 567 8901",
                        "sentOn", today.toString(),
                        "receivedOn", today.toString(),
                        "expectedEnd", today.plusMonths(36).toString()))
                .post("/contracts/{number}/notices", number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        sales().contentType("application/octet-stream")
                .queryParam("name", "lettre.pdf")
                .body("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1))
                .put("/contracts/{number}/notices/{notice}/scan", number, id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String orderNumberOf(BillingClient client) {
        try (var tickets = new EventPublisher(SuiteServers.kafka())) {
            Handled.await(tickets.publish(Requested.usageAssistance(client.customerId)));
        }
        return client.purchase().extract().path("orderNumber");
    }

    private static String invoiceNumberOf(BillingClient client) {
        FreshSeries.begin();
        return Issuing.issued(Drafts.quarter(client.customerId, LocalDate.of(2026, 10, 31)));
    }

    @Test
    void theInterfaceIsDocumented() {
        OpenApiDocument.verify("billing-service");
    }

    @Test
    void theProblemsAreDocumented() {
        ProblemsDocument.verify("billing");
    }
}
