package com.cegidlife.billing.notice;

import static com.cegidlife.billing.BillingClient.sales;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "billing")
class NoticesTest {

    private static final Map<String, Object> PACKS =
            Map.of("assistancePlus", Map.of("appointmentsPerYear", 12), "servicePlus", Map.of("creditsPerYear", 20));

    @Inject
    MutableClock clock;

    private EventRecorder recorder;
    private BillingClient client;
    private String number;

    /** Codes communicated on 31 Jan 2024, as in the example of the booklet. */
    @BeforeEach
    void aContractInForce() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.BILLING_ENTITLEMENTS);
        clock.set(Instant.parse("2024-01-31T09:00:00Z"));
        client = BillingClient.registered();
        number = client.contractInForce(PACKS).extract().path("number");
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
    }

    @Test
    @Rule({"R20.1", "R20.2"})
    void everyPeriodAndItsDeadlineIsKnownInAdvance() {
        client.admin()
                .queryParam("on", "2029-06-30")
                .get("/contracts/{number}/term", number)
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true))
                .body("periods", hasSize(4))
                .body("periods[0].endsOn", equalTo("2027-01-31"))
                .body("periods[0].noticeDeadline", equalTo("2026-07-31"))
                .body("periods[1].endsOn", equalTo("2028-01-31"))
                .body("running.ordinal", equalTo(3))
                .body("running.noticeDeadline", equalTo("2029-07-31"));
    }

    @Test
    @Rule({"R20.2", "R17.5", "R18.1"})
    void theEffectiveEndIsShownBeforeANoticeIsRecorded() {
        on("2026-09-01");

        preview("2026-07-28", "2026-07-31")
                .statusCode(200)
                .body("inTime", equalTo(true))
                .body("deadline", equalTo("2026-07-31"))
                .body("effectiveEnd", equalTo("2027-01-31"))
                .body("assistancePlusEnds", equalTo(true))
                .body("servicePlusEnds", equalTo(true));
        preview("2026-07-28", "2026-08-01").body("inTime", equalTo(false)).body("effectiveEnd", equalTo("2028-01-31"));
        record("2026-07-31", "2028-01-31").then().statusCode(409).body("type", endsWith("/notice-end-differs"));
        contract().body("effectiveEnd", nullValue());
    }

    @Test
    @Rule({"R20.2", "R17.5", "R18.1"})
    void aNoticeInTimeEndsTheContractAndItsPacks() {
        on("2026-07-31");
        record("2026-07-31", "2027-01-31")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("inTime", equalTo(true))
                .body("letterNumber", equalTo("1A2345678901"));

        contract().body("effectiveEnd", equalTo("2027-01-31")).body("state", equalTo("ACTIVE"));
        client.admin()
                .queryParam("on", "2027-01-31")
                .get("/contracts/{number}/term", number)
                .then()
                .body("inForce", equalTo(false))
                .body("running", nullValue())
                .body("periods", hasSize(1));
        on("2027-01-31");
        awaitState("ENDED");

        assertThat(latestEntitlements().contracts()).isEmpty();
    }

    @Test
    @Rule({"R20.1", "R20.2"})
    void aLateNoticeTakesEffectAtTheEndOfTheFollowingPeriod() {
        on("2026-08-01");
        record("2026-08-01", "2028-01-31").then().statusCode(201).body("inTime", equalTo(false));

        on("2027-01-31");
        Awaitility.await().untilAsserted(() -> contract().body("termEndsOn", equalTo("2028-01-31")));
        contract().body("state", equalTo("ACTIVE"));
        on("2028-01-31");
        awaitState("ENDED");
        assertThat(latestEntitlements().contracts()).isEmpty();
    }

    @Test
    @Rule({"R20.1", "R3.1"})
    void withoutANoticeAContractIsRenewedYearByYearAndTheOthersAreTold() {
        on("2027-01-31");
        Awaitility.await().untilAsserted(() -> contract().body("termEndsOn", equalTo("2028-01-31")));
        on("2030-03-01");
        Awaitility.await().untilAsserted(() -> contract().body("termEndsOn", equalTo("2031-01-31")));

        Awaitility.await()
                .until(() -> latestEntitlements()
                        .contracts()
                        .getFirst()
                        .endsOn()
                        .equals(Optional.of(LocalDate.of(2031, 1, 31))));
    }

    @Test
    @Rule("R20.2")
    void aLetterThatIsRecordedAfterTheEndItLeadsToEndsTheContractOnThatDay() {
        on("2027-03-01");
        Awaitility.await().untilAsserted(() -> contract().body("termEndsOn", equalTo("2028-01-31")));

        record("2026-07-30", "2027-01-31").then().statusCode(201);

        contract().body("state", equalTo("ENDED")).body("termEndsOn", equalTo("2027-01-31"));
    }

    @Test
    @Rule("R20.2")
    void aNoticeIsRefusedWhenItIsReceivedInTheFutureOrBeforeItWasSentOrBeforeTheContract() {
        on("2026-05-01");
        preview("2026-04-28", "2026-05-02").statusCode(409).body("type", endsWith("/notice-received-in-future"));
        preview("2026-04-28", "2026-04-27").statusCode(400).body("violations[0].pointer", equalTo("/receivedOn"));
        preview("2024-01-30", "2024-02-02")
                .statusCode(409)
                .body("type", endsWith("/notice-before-contract"))
                .body("rule", equalTo("R20.2"));
        clock.set(Instant.parse("2026-04-01T09:00:00Z"));
        preview("2026-04-20", "2026-04-28").statusCode(409).body("type", endsWith("/notice-received-in-future"));
    }

    @Test
    @Rule("R20.2")
    void aContractThatHasNotBegunOrHasEndedTakesNoNotice() {
        var draft = client.draft();
        record(draft, "2024-01-31", "2027-01-31")
                .then()
                .statusCode(409)
                .body("type", endsWith("/contract-without-term"));
        on("2027-03-01");
        record("2026-07-30", "2027-01-31").then().statusCode(201);
        record("2026-07-30", "2027-01-31").then().statusCode(409).body("type", endsWith("/contract-ended"));
    }

    @Test
    @Rule("R20.2")
    void aNoticeRecordedByMistakeIsWithdrawnWithAReasonAndStaysReadable() {
        on("2026-07-31");
        String notice = record("2026-07-31", "2027-01-31").then().extract().path("id");
        record("2026-07-31", "2027-01-31").then().statusCode(409).body("type", endsWith("/notice-stands-already"));

        withdraw(notice, Map.of("reason", " ")).then().statusCode(400);
        withdraw(notice, Map.of("reason", "Lettre d'un autre client"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("withdrawal.reason", equalTo("Lettre d'un autre client"));

        contract().body("effectiveEnd", nullValue());
        on("2027-01-31");
        Awaitility.await().untilAsserted(() -> contract().body("termEndsOn", equalTo("2028-01-31")));
        client.admin().get("/contracts/{number}/notices", number).then().body("items", hasSize(1));
        BillingClient.as(Tokens.of(UUID.randomUUID()).roles("billing-manager"))
                .queryParam("subject", "contract/" + number)
                .get("/audit")
                .then()
                .body("items[2].action", equalTo("withdraw-notice"))
                .body("items[2].reason", equalTo("Lettre d'un autre client"))
                .body("items[1].action", equalTo("record-notice"));
    }

    @Test
    @Rule("R20.2")
    void theScannedLetterIsKeptOnceWithItsChecksum() {
        on("2026-07-31");
        String notice = record("2026-07-31", "2027-01-31").then().extract().path("id");
        var letter = "%PDF-1.7 lettre".getBytes(StandardCharsets.ISO_8859_1);

        scan(notice, "MZ program".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/scan-format-refused"));
        String checksum = scan(notice, letter)
                .then()
                .statusCode(200)
                .body("mediaType", equalTo("application/pdf"))
                .extract()
                .path("sha256");
        scan(notice, letter).then().statusCode(200);
        scan(notice, "%PDF-1.7 autre".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(409)
                .body("type", endsWith("/scan-kept-already"));

        var kept = client.admin()
                .accept("*/*")
                .get("/contracts/{number}/notices/{notice}/scan", number, notice)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + checksum + "\"")
                .extract()
                .asByteArray();
        assertThat(kept).isEqualTo(letter);
    }

    private void on(String day) {
        clock.set(Instant.parse(day + "T09:00:00Z"));
    }

    private ValidatableResponse preview(String sentOn, String receivedOn) {
        return sales().queryParam("sentOn", sentOn)
                .queryParam("receivedOn", receivedOn)
                .get("/contracts/{number}/notices/preview", number)
                .then();
    }

    private Response record(String receivedOn, String expectedEnd) {
        return record(number, receivedOn, expectedEnd);
    }

    private static Response record(String contract, String receivedOn, String expectedEnd) {
        var body = new HashMap<String, Object>(Map.of("party", "CUSTOMER", "letterNumber", "1a 234 567 8901"));
        body.putAll(Map.of("sentOn", receivedOn, "receivedOn", receivedOn, "expectedEnd", expectedEnd));
        return sales().body(body).post("/contracts/{number}/notices", contract);
    }

    private Response withdraw(String notice, Map<String, String> body) {
        return sales().header("If-Match", "\"1\"")
                .body(body)
                .post("/contracts/{number}/notices/{notice}/withdraw", number, notice);
    }

    private Response scan(String notice, byte[] content) {
        return sales().contentType("application/octet-stream")
                .queryParam("name", "lettre.pdf")
                .body(content)
                .put("/contracts/{number}/notices/{notice}/scan", number, notice);
    }

    private ValidatableResponse contract() {
        return client.admin().get("/contracts/{number}", number).then().statusCode(200);
    }

    private void awaitState(String state) {
        Awaitility.await().untilAsserted(() -> contract().body("state", equalTo(state)));
    }

    private EntitlementsChanged latestEntitlements() {
        recorder.catchUp();
        return recorder.events(EntitlementsChanged.class).stream()
                .map(envelope -> envelope.event())
                .filter(fact -> fact.customerId().equals(client.customerId))
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
