package com.cegidlife.billing.billingrun;

import static com.cegidlife.billing.BillingClient.sales;
import static com.cegidlife.billing.TariffClient.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.IssuedDrafts;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class BillingRunTest {

    private static final Instant CODES = Instant.parse("2024-01-31T09:00:00Z");
    private static final Instant SECOND_QUARTER = Instant.parse("2024-04-30T04:00:00Z");
    private static final long QUARTER = 29_000 + 10 * 4_500 + 12_000;

    @Inject
    MutableClock clock;

    @Inject
    IssuedDrafts issued;

    @Inject
    BillingPieces pieces;

    @Inject
    MorningRuns morningRuns;

    private BillingClient client;

    @BeforeEach
    void aCustomer() {
        clock.set(CODES);
        client = BillingClient.registered();
    }

    @AfterEach
    void realTimeAgain() {
        issued.release();
        clock.reset();
    }

    @Test
    @Rule("R19.1")
    void theFirstInvoiceIsIssuedOnTheDayTheCodesAreCommunicatedWithoutWaitingForARun() {
        var number = inForce();

        var first = issued.of(number).getFirst();
        assertThat(first.issuedOn()).isEqualTo("2024-01-31");
        assertThat(first.customerId()).isEqualTo(client.customerId);
        assertThat(cents(first)).isEqualTo(QUARTER);
    }

    @Test
    @Rule("R19.1")
    void aRunIssuesWhatHasBecomeDueOnce() {
        var number = inForce();
        clock.set(SECOND_QUARTER);

        run();
        run();

        assertThat(issued.of(number))
                .extracting(InvoiceDraft::key)
                .containsExactly(number + "/2024-01-31", number + "/2024-04-30");
        sales().get("/contracts/{number}/lines", number)
                .then()
                .body("items.billedUntil.unique()", equalTo(List.of("2024-07-31")));
    }

    @Test
    @Rule("R19.1")
    void aLateRunIssuesEachPeriodOnTheDayOfTheRun() {
        var number = inForce();
        clock.set(Instant.parse("2024-11-02T04:00:00Z"));

        run().body("state", equalTo("DONE"));

        assertThat(issued.of(number).stream().skip(1))
                .extracting(InvoiceDraft::key)
                .containsExactly(number + "/2024-04-30", number + "/2024-07-31", number + "/2024-10-31");
        assertThat(issued.of(number).stream().skip(1))
                .extracting(InvoiceDraft::issuedOn)
                .containsOnly(LocalDate.of(2024, 11, 2));
    }

    @Test
    @Rule("R20.3")
    void anAmendmentIsBilledAtOnceAndThenWithTheQuarter() {
        var number = inForce();
        clock.set(SECOND_QUARTER);
        run();
        clock.set(Instant.parse("2024-05-20T09:00:00Z"));

        sales().header("If-Match", "\"2\"")
                .body(Map.of("items", List.of(Map.of("item", "NAMED-USER", "quantity", 2))))
                .post("/contracts/{number}/amendments", number)
                .then()
                .statusCode(200);

        // 2 × 45.00 for 72 of 92 days
        assertThat(cents(issued.await(number + "/2024-05-20/1"))).isEqualTo(7_043);
        clock.set(Instant.parse("2024-07-31T04:00:00Z"));
        run();
        assertThat(cents(issued.await(number + "/2024-07-31"))).isEqualTo(QUARTER + 2 * 4_500);
    }

    @Test
    @Rule({"R19.1", "R20.1"})
    void theDayOfTheEndIsBilledOnlyByARenewal() throws SQLException {
        var number = inForce();
        clock.set(Instant.parse("2027-01-30T04:00:00Z"));
        run().body("state", equalTo("DONE"));
        assertThat(issued.of(number)).hasSize(12);

        execute("update contracts set term_ends_on = date '2028-01-31' where number = '" + number + "'");
        clock.set(Instant.parse("2027-01-31T04:00:00Z"));
        run();

        assertThat(issued.of(number))
                .hasSize(13)
                .last()
                .extracting(InvoiceDraft::key)
                .isEqualTo(number + "/2027-01-31");
    }

    @Test
    void whatCannotBeBilledIsParkedWithItsReasonWhileTheOthersGoOn() {
        var bad = inForce();
        var good = inForce();
        clock.set(SECOND_QUARTER);
        issued.trap(draft -> {
            if (draft.key().startsWith(bad)) {
                throw new Refusal(CommonProblem.NOT_FOUND).with("contract", bad);
            }
        });

        run().body("state", equalTo("DONE")).body("parked", equalTo(1));

        assertThat(issued.of(good)).hasSize(2);
        assertThat(issued.of(bad)).hasSize(1);
        var parked = parked(bad);
        assertThat(parked).containsEntry("stream", "SUBSCRIPTION").containsEntry("dueOn", "2024-04-30");
        assertThat(parked.get("reason").toString()).contains("not-found", bad);

        issued.release();
        run();
        assertThat(issued.of(bad)).hasSize(1);
        manager().post("/parked-billings/{id}/retry", parked.get("id")).then().statusCode(204);
        manager().post("/parked-billings/{id}/retry", parked.get("id")).then().statusCode(404);
        run();
        assertThat(issued.of(bad)).hasSize(2);
    }

    @Test
    void severalRunnersShareWhatIsDue() {
        var numbers = inForce(12);
        clock.set(SECOND_QUARTER);

        try (var executor = Executors.newFixedThreadPool(3)) {
            var runners = Stream.generate(() -> CompletableFuture.runAsync(this::billThreeByThree, executor))
                    .limit(3)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(runners).join();
        }

        assertThat(numbers)
                .allSatisfy(number -> assertThat(issued.of(number))
                        .extracting(InvoiceDraft::key)
                        .containsExactly(number + "/2024-01-31", number + "/2024-04-30"));
    }

    @Test
    void aRunThatDiesAtAnyMomentGoesOnWhereItWas() {
        var numbers = inForce(8);
        clock.set(SECOND_QUARTER);
        var steps = new AtomicInteger();
        issued.trap(draft -> {
            if (numbers.stream().anyMatch(draft.key()::startsWith) && steps.incrementAndGet() % 5 == 4) {
                throw new ProcessDeath();
            }
        });

        var deaths = 0;
        while (numbers.stream().anyMatch(number -> issued.of(number).size() < 2)) {
            deaths += diesWhileBilling() ? 1 : 0;
        }

        assertThat(deaths).isPositive();
        assertThat(numbers).allSatisfy(number -> assertThat(issued.of(number)).hasSize(2));
    }

    @Test
    void aDryRunReckonsAndIssuesNothing() {
        run();
        var number = inForce();

        var run = run(Map.of("dryRun", true, "through", "2024-07-31"));

        assertThat(run.extract().<Integer>path("invoices")).isGreaterThanOrEqualTo(2);
        assertThat(run.extract().<Integer>path("handled"))
                .isEqualTo(run.extract().path("due"));
        assertThat(issued.of(number)).hasSize(1);
        assertThat(run.extract().<Integer>path("netCents")).isGreaterThanOrEqualTo((int) (2 * QUARTER));
    }

    @Test
    void aMorningHasOneRunWhateverTheNumberOfReplicas() {
        clock.set(Instant.parse("2024-03-03T05:00:00Z"));
        morningRuns.start();
        morningRuns.start();

        List<String> runs = manager()
                .queryParam("limit", 200)
                .get("/billing-runs")
                .then()
                .extract()
                .path("items.findAll { it.startedBy == null && it.day == '2024-03-03' }.id");
        assertThat(runs).hasSize(1);
        awaitDone(runs.getFirst());
    }

    private void billThreeByThree() {
        while (pieces.bill(BillingStream.SUBSCRIPTION, 3, done -> {}).handled() > 0) {
            Thread.onSpinWait();
        }
    }

    private boolean diesWhileBilling() {
        try {
            pieces.bill(BillingStream.SUBSCRIPTION, 3, done -> {});
            return false;
        } catch (ProcessDeath death) {
            return true;
        }
    }

    private List<String> inForce(int count) {
        return IntStream.range(0, count).mapToObj(i -> inForce()).toList();
    }

    /** The number of a new contract in force whose first invoice is issued. */
    private String inForce() {
        String number = client.contractInForce(Map.of()).extract().path("number");
        issued.await(number + "/2024-01-31");
        return number;
    }

    private static ValidatableResponse run() {
        return run(Map.of("dryRun", false));
    }

    /** A run that is done. */
    private static ValidatableResponse run(Map<String, Object> body) {
        String id = manager()
                .body(body)
                .post("/billing-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        awaitDone(id);
        return manager().get("/billing-runs/{id}", id).then();
    }

    private static void awaitDone(String id) {
        Awaitility.await("the run " + id)
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        manager().get("/billing-runs/{id}", id).path("state").equals("DONE"));
    }

    private static Map<String, Object> parked(String number) {
        return manager()
                .queryParam("limit", 200)
                .get("/parked-billings")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.contract == '" + number + "' }");
    }

    private static long cents(InvoiceDraft draft) {
        return draft.lines().stream()
                .mapToLong(line -> line.net().getAmountMinorLong())
                .sum();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Nothing handles it: the transaction is undone, as when the process dies. */
    private static class ProcessDeath extends Error {}
}
