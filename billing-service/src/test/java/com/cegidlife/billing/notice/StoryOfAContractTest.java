package com.cegidlife.billing.notice;

import static com.cegidlife.billing.BillingClient.sales;
import static com.cegidlife.billing.TariffClient.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.IssuedDrafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Contract, codes, invoices over 36 months, an option on the way, tacit renewal, a late letter, the end. */
@QuarkusTest
@OnRealServers(database = "billing")
class StoryOfAContractTest {

    private static final LocalDate CODES = LocalDate.of(2024, 1, 31);

    @Inject
    MutableClock clock;

    @Inject
    IssuedDrafts issued;

    private String number;

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    @Rule({"R19.1", "R20.1", "R20.2", "R20.3"})
    void aContractIsBilledQuarterByQuarterUntilALateLetterEndsItAYearLater() {
        on(CODES);
        FreshSeries.begin();
        number = BillingClient.registered().contractInForce(Map.of()).extract().path("number");
        on(LocalDate.of(2024, 5, 20));
        sales().header("If-Match", "\"2\"")
                .body(Map.of("items", List.of(Map.of("item", "STORAGE-1GB", "quantity", 1))))
                .post("/contracts/{number}/amendments", number)
                .then()
                .statusCode(200)
                .body("termEndsOn", equalTo("2027-01-31"));
        deadlineIs("2026-07-31");

        on(LocalDate.of(2026, 8, 1));
        sales().body(Map.of(
                        "party", "CUSTOMER",
                        "letterNumber", "1A 234 567 8901",
                        "sentOn", "2026-07-29",
                        "receivedOn", "2026-08-01",
                        "expectedEnd", "2028-01-31"))
                .post("/contracts/{number}/notices", number)
                .then()
                .statusCode(201)
                .body("inTime", equalTo(false));
        on(LocalDate.of(2027, 1, 31));
        awaitContract("termEndsOn", "2028-01-31");
        on(LocalDate.of(2028, 6, 1));
        awaitContract("state", "ENDED");
        run();

        var quarters = IntStream.range(0, 16)
                .mapToObj(quarter -> number + "/" + CODES.plusMonths(3L * quarter))
                .toList();
        assertThat(issued.of(number))
                .extracting(InvoiceDraft::key)
                .filteredOn(key -> key.split("/").length == 2)
                .containsExactlyInAnyOrderElementsOf(quarters);
    }

    /** The day as its morning run finds it. */
    private void on(LocalDate day) {
        clock.set(Instant.parse(day + "T09:00:00Z"));
    }

    private void deadlineIs(String deadline) {
        sales().get("/contracts/{number}/term", number)
                .then()
                .body("running.ordinal", equalTo(0))
                .body("running.noticeDeadline", equalTo(deadline));
    }

    private void awaitContract(String field, String value) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> sales().get("/contracts/{number}", number).then().body(field, equalTo(value)));
    }

    private static void run() {
        String id = manager()
                .body(Map.of("dryRun", false))
                .post("/billing-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Awaitility.await("the run " + id)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        manager().get("/billing-runs/{id}", id).path("state").equals("DONE"));
    }
}
