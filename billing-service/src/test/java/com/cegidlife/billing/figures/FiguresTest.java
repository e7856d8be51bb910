package com.cegidlife.billing.figures;

import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.Drafts;
import com.cegidlife.billing.invoice.FreshSeries;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class FiguresTest {

    @Inject
    MutableClock clock;

    @Inject
    ReadFigures readFigures;

    @Inject
    Database database;

    private BillingClient client;
    private String invoice;

    /** 92.00 € for the 92 days from 31 October to 30 January, and the same for another customer from 15 November. */
    @BeforeEach
    void twoCustomers() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
        invoice = issued(Drafts.quarter(client.customerId, LocalDate.of(2026, 10, 31)));
        clock.set(Instant.parse("2026-11-15T09:00:00Z"));
        issued(Drafts.quarter(BillingClient.registered().customerId, LocalDate.of(2026, 11, 15)));
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    void revenueIsRecognisedByTheDayAndTheRestIsDeferred() {
        var months = readFigures.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11));

        assertThat(months.get(0).invoicedCents()).isEqualTo(9_200);
        assertThat(months.get(0).recognisedCents()).isEqualTo(100);
        assertThat(months.get(0).deferredCents()).isEqualTo(9_100);
        assertThat(months.get(1).recognisedCents()).isEqualTo(3_000 + 1_600);
        assertThat(months.get(1).deferredCents()).isEqualTo(6_100 + 7_600);
    }

    @Test
    void recurringRevenueIsWhatLinesInForceComeToForAMonth() {
        var november = readFigures
                .of(YearMonth.of(2026, 11), YearMonth.of(2026, 11))
                .getFirst()
                .recurring();

        assertThat(november.startCents()).isEqualTo(3_067);
        assertThat(november.newCents()).isEqualTo(3_067);
        assertThat(november.endCents()).isEqualTo(6_134);
        assertThat(november.yearlyCents()).isEqualTo(73_608);
        assertThat(november.customers()).isEqualTo(2);
    }

    @Test
    void whateverHappensTheMonthsReconcileToTheInvoicesToTheCent() {
        clock.set(Instant.parse("2026-12-03T09:00:00Z"));
        manager()
                .body(Map.of("reason", "Geste", "lines", List.of(Map.of("line", 1, "netCents", 1_001))))
                .post("/invoices/{number}/credit-notes", invoice)
                .then()
                .statusCode(201);

        var months = readFigures.of(YearMonth.of(2026, 9), YearMonth.of(2027, 3));

        for (var i = 1; i < months.size(); i++) {
            var before = months.get(i - 1);
            var month = months.get(i);
            var recurring = month.recurring();
            assertThat(month.deferredCents())
                    .isEqualTo(before.deferredCents()
                            + month.invoicedCents()
                            - month.creditedCents()
                            - month.recognisedCents());
            assertThat(recurring.startCents()).isEqualTo(before.recurring().endCents());
            assertThat(recurring.endCents())
                    .isEqualTo(recurring.startCents()
                            + recurring.newCents()
                            + recurring.expansionCents()
                            - recurring.contractionCents()
                            - recurring.churnCents());
        }
        assertThat(months.getLast().deferredCents()).isZero();
        assertThat(months.getLast().recurring().endCents()).isZero();
        assertThat(months.stream().mapToLong(MonthFigures::recognisedCents).sum())
                .isEqualTo(invoicedNet())
                .isEqualTo(2 * 9_200 - 1_001);
    }

    @Test
    void theyAreReadAsJsonAndAsCsv() {
        manager()
                .queryParams("from", "2026-10", "until", "2026-11")
                .get("/figures/months")
                .then()
                .statusCode(200)
                .body("[1].month", equalTo("2026-11"))
                .body("[1].recurring.endCents", equalTo(6_134));
        manager()
                .queryParams("from", "2026-10", "until", "2026-11")
                .get("/figures/months/csv")
                .then()
                .statusCode(200)
                .body(containsString("2026-11;9200;0;4600;13700;3067;3067;0;0;0;6134;73608;2;0"));
        manager()
                .queryParams("from", "2026-10", "until", "2026-09")
                .get("/figures/months")
                .then()
                .statusCode(400);
    }

    private long invoicedNet() {
        return database.select(
                        "select sum(case kind when 'INVOICE' then net_cents else -net_cents end) from invoices",
                        row -> row.getLong(1))
                .getFirst();
    }
}
