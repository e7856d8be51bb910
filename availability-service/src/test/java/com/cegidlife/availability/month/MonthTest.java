package com.cegidlife.availability.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.availability.PastOutage;
import com.cegidlife.events.AvailabilityMonthClosed;
import com.cegidlife.events.AvailabilityMonthEvent;
import com.cegidlife.events.AvailabilityTargetMissed;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class MonthTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Monday 5 October 2026, 10:00 to 13:00 in Paris: three hours of 286. */
    private static final Instant STARTED = Instant.parse("2026-10-05T08:00:00Z");

    private static final Instant ENDED = Instant.parse("2026-10-05T11:00:00Z");

    @Inject
    MutableClock clock;

    @Inject
    DataSource dataSource;

    @Inject
    MonthStatements statements;

    @Inject
    ReadStatements readStatements;

    @Inject
    RunClosing runClosing;

    private final Operator operator = Operator.someone();
    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;
    private UUID outage;

    @BeforeEach
    void anOutageInOctober() {
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_MONTHS);
        customer = MonitoredCustomer.known(publisher);
        outage = PastOutage.of(customer, "home", STARTED, ENDED);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
        clock.reset();
    }

    @Rule("R6.7")
    @Test
    void closing_a_month_states_it_for_good_and_tells_the_others_once() {
        closeOctober();
        closeOctober();

        statement("")
                .then()
                .body("revision", equalTo(1))
                .body("figures.referencePeriodSeconds", equalTo(286 * 3_600))
                .body("figures.downtimeSeconds", equalTo(10_800))
                .body("figures.ratePercent", equalTo(98.951f))
                .body("figures.met", equalTo(false))
                .body("outages.id", contains(outage.toString()))
                .body("pieces.treatment", contains("COUNTED"));
        var closed = told(AvailabilityMonthClosed.class);
        assertThat(closed).hasSize(1);
        assertThat(closed.getFirst().month()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(closed.getFirst().downtimeMicros()).isEqualTo(10_800_000_000L);
        assertThat(closed.getFirst().statementHash()).isEqualTo(etag(statement("")));
        assertThat(told(AvailabilityTargetMissed.class))
                .extracting(AvailabilityTargetMissed::excessMicros)
                .containsExactly((10_800 - 10_296) * 1_000_000L);
    }

    @Rule("R6.7")
    @Test
    void a_correction_approved_later_is_a_new_revision_and_the_first_one_stays() throws Exception {
        closeOctober();
        var first = statement("").asByteArray();
        approveHalfAnHour();

        var second = statement("");
        second.then()
                .body("revision", equalTo(2))
                .body("figures.met", equalTo(true))
                .body("figures.downtimeSeconds", equalTo(9_000))
                .body("exclusions[0].evidence", notNullValue())
                .body("reason", notNullValue());
        assertThat(statement("?revision=1").asByteArray()).isEqualTo(first);
        assertThat(second.<String>path("previousHash")).isEqualTo(etag(statement("?revision=1")));
        customer.user()
                .get(path() + "/changes")
                .then()
                .statusCode(200)
                .body("figures.find { it.figure == 'downtimeSeconds' }.before", equalTo(10_800))
                .body("figures.find { it.figure == 'downtimeSeconds' }.after", equalTo(9_000))
                .body("facts.kind", contains("EXCLUSION"))
                .body("facts.change", contains("ADDED"));
        await().untilAsserted(() -> assertThat(told(AvailabilityMonthClosed.class))
                .extracting(AvailabilityMonthClosed::revision)
                .containsExactly(1, 2));
        assertThat(told(AvailabilityTargetMissed.class)).hasSize(1);
    }

    @Rule("R6.7")
    @Test
    void every_statement_is_reckoned_again_to_the_same_bytes_and_follows_the_one_before() {
        closeOctober();
        approveHalfAnHour();

        customer.user()
                .get("/environments/" + customer.environmentId + "/statement-chain")
                .then()
                .statusCode(200)
                .body("statements", equalTo(2))
                .body("intact", equalTo(true));
        for (int revision = 1; revision <= 2; revision++) {
            var kept = statements
                    .of(customer.environmentId, OCTOBER, Optional.of(revision))
                    .orElseThrow();
            assertThat(readStatements.isReckonedAgainToTheSameBytes(kept)).isTrue();
        }
    }

    @Rule("R6.7")
    @Test
    void the_database_lets_nobody_change_or_delete_a_statement() {
        closeOctober();

        for (var forbidden : List.of(
                "update month_statements set met = true",
                "delete from month_statements",
                "truncate month_statements")) {
            assertThatThrownBy(() -> execute(forbidden))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void an_environment_whose_contract_ended_since_the_month_began_gets_its_statement() {
        publisher.publish(customer.entitlements(2));
        await().untilAsserted(() -> operator.asks()
                .get("/environments?customerId=" + customer.id)
                .then()
                .body("items.size()", equalTo(0)));

        closeOctober();

        statement("").then().body("figures.downtimeSeconds", equalTo(10_800));
    }

    @Rule("R6.7")
    @Test
    void a_run_that_was_interrupted_goes_on_after_the_last_environment_that_it_has_dealt_with() throws Exception {
        var august = YearMonth.of(2026, 8);
        var inOrder = Stream.of(customer.environmentId, MonitoredCustomer.known(publisher).environmentId)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var run = UUID.randomUUID();
        execute("""
                insert into month_closings (id, month, started_at, last_environment_id, looked_at, closed, version)
                values ('%s', '2026-08-01', now(), '%s', 5, 5, 0)
                """.formatted(run, inOrder.getFirst()));

        runClosing.goOn(run);

        assertThat(statements.of(inOrder.getFirst(), august, Optional.empty())).isEmpty();
        assertThat(statements.of(inOrder.getLast(), august, Optional.empty())).isPresent();
        operator.asks().get("/month-closings/" + run).then().body("finishedAt", notNullValue());
    }

    @Test
    void nothing_is_revised_when_nothing_has_changed() {
        closeOctober();

        revise("2026-10").then().statusCode(409).body("type", equalTo("/problems/nothing-to-revise"));
        revise("2026-09").then().statusCode(404);

        PastOutage.of(customer, "late", Instant.parse("2026-10-06T08:00:00Z"), Instant.parse("2026-10-06T08:10:00Z"));
        revise("2026-10").then().statusCode(201).body("revision", equalTo(2));
        statement("").then().body("figures.downtimeSeconds", equalTo(11_400));
    }

    @Rule("R6.7")
    @Test
    void an_outage_that_an_operator_declares_counts_in_a_new_revision_until_it_is_retracted() {
        closeOctober();
        var declared = operator.asks()
                .body(Map.of(
                        "environmentId", customer.environmentId.toString(),
                        "startedAt", "2026-10-06T08:00:00Z",
                        "endedAt", "2026-10-06T08:10:00Z",
                        "reason", "Sondes muettes, coupure confirmée par le client."))
                .post("/outages");
        declared.then().statusCode(201);

        statement("").then().body("revision", equalTo(2)).body("figures.downtimeSeconds", equalTo(11_400));

        var retract = "/outages/" + declared.path("id") + "/retract";
        var why = Map.of("reason", "Confusion avec un autre environnement.");
        operator.asks().body(why).post(retract).then().statusCode(200).body("retracted", equalTo(true));
        statement("").then().body("revision", equalTo(3)).body("figures.downtimeSeconds", equalTo(10_800));
        operator.asks().body(why).post(retract).then().statusCode(409);
        operator.asks()
                .body(why)
                .post("/outages/" + outage + "/retract")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/outage-not-declared"));
    }

    @Test
    void an_outage_declared_to_end_before_it_starts_or_in_the_future_is_refused() {
        for (var end : List.of("2026-10-06T08:00:00Z", "2026-11-20T09:00:01Z")) {
            operator.asks()
                    .body(Map.of(
                            "environmentId",
                            customer.environmentId.toString(),
                            "startedAt",
                            "2026-10-06T08:00:00Z",
                            "endedAt",
                            end,
                            "reason",
                            "…"))
                    .post("/outages")
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/endedAt"));
        }
    }

    @Rule("R6.7")
    @Test
    void a_month_that_is_not_over_is_not_closed() {
        operator.asks()
                .body(Map.of("month", "2026-11"))
                .post("/month-closings")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/month-not-over"));
    }

    @Test
    void a_statement_is_a_pdf_and_a_table_in_french_as_well() throws Exception {
        closeOctober();

        var pdf = customer.user().get(path() + "/pdf");
        pdf.then().statusCode(200).contentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Relevé de disponibilité",
                            "octobre 2026",
                            "98,951 %",
                            "manqué",
                            "3 h 00 min 00 s",
                            "retenue");
        }
        var lines = customer.user()
                .get(path() + "/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines)
                .startsWith("\uFEFFDébut")
                .contains("2026-10-05T10:00+02:00;2026-10-05T13:00+02:00;10800;indisponibilité retenue;" + outage);
    }

    @Test
    void a_customer_lists_the_closed_months_of_its_own_environments_only() {
        closeOctober();
        var list = "/environments/" + customer.environmentId + "/statements";

        customer.user().get(list).then().body("items.month", contains("2026-10"));
        operator.asks().get("/month-closings").then().body("items.month", hasItem("2026-10"));
        MonitoredCustomer.known(publisher).user().get(list).then().statusCode(404);
    }

    private void closeOctober() {
        var run = await().until(
                        () -> operator.asks().body(Map.of("month", "2026-10")).post("/month-closings"),
                        answer -> answer.statusCode() == 201)
                .<String>path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        operator.asks().get("/month-closings/" + run).then().body("finishedAt", notNullValue()));
    }

    private void approveHalfAnHour() {
        String exclusion = operator.proposes(outage, "CUSTOMER_EQUIPMENT", Map.of("endsAt", "2026-10-05T08:30:00Z"))
                .statusCode(201)
                .extract()
                .path("id");
        Operator.someone().decides("approve", exclusion, 0).statusCode(200);
    }

    private Response revise(String month) {
        return operator.asks()
                .body(Map.of("month", month, "reason", "Résultats arrivés après la clôture."))
                .post("/environments/" + customer.environmentId + "/statement-chain");
    }

    private Response statement(String query) {
        var answer = customer.user().get(path() + query);
        answer.then().statusCode(200);
        return answer;
    }

    private String path() {
        return "/environments/" + customer.environmentId + "/statements/2026-10";
    }

    private static String etag(Response answer) {
        return answer.header("ETag").replace("\"", "");
    }

    private <E extends AvailabilityMonthEvent> List<E> told(Class<E> type) {
        recorder.catchUp();
        return recorder.events(type).stream()
                .map(Envelope::event)
                .filter(event -> event.key().equals(customer.environmentId.toString()))
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
