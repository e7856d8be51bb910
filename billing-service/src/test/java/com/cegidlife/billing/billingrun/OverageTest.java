package com.cegidlife.billing.billingrun;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Handled;
import com.cegidlife.billing.IssuedDrafts;
import com.cegidlife.billing.Requested;
import com.cegidlife.billing.TariffClient;
import com.cegidlife.billing.assistanceplus.RecordHeldAppointment;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.billing.subscription.ChargeUsage;
import com.cegidlife.events.AppointmentHeld;
import com.cegidlife.events.PurchaseRequested;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is used beyond what was ordered, and what is sold beside. */
@QuarkusTest
@OnRealServers(database = "billing")
class OverageTest {

    @Inject
    MutableClock clock;

    @Inject
    IssuedDrafts issued;

    @Inject
    RecordHeldAppointment recordHeldAppointment;

    @Inject
    ChargeUsage chargeUsage;

    @Inject
    Contracts contracts;

    @Inject
    BillingPieces pieces;

    private BillingClient client;
    private UUID contractId;
    private String number;

    /** Ten named users and two appointments a year, from 2 February 2024 on. */
    @BeforeEach
    void aContract() {
        clock.set(Instant.parse("2024-02-02T09:00:00Z"));
        client = BillingClient.registered();
        var contract = client.contractInForce(Map.of("assistancePlus", Map.of("appointmentsPerYear", 2)))
                .extract();
        contractId = UUID.fromString(contract.path("id"));
        number = contract.path("number");
        issued.await(number + "/2024-02-02");
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @Test
    @Rule("R17.3")
    void appointmentsBeyondThePackAreInvoicedOnTheAnniversaryAtThatDaysTariff() {
        for (int day = 1; day <= 5; day++) {
            held("2024-03-0" + day + "T09:00:00Z");
        }
        held("2025-02-02T09:00:00Z");
        var item = Catalogue.ASSISTANCE_PLUS_APPOINTMENT;
        TariffClient.setPrice(item, "2025-02-02", 8_000);

        clock.set(Instant.parse("2025-02-01T09:00:00Z"));
        bill(BillingStream.ASSISTANCE_PLUS);
        assertThat(issued.with(key -> key.startsWith(number + "/assistance-plus")))
                .isEmpty();

        clock.set(Instant.parse("2025-02-05T04:00:00Z"));
        bill(BillingStream.ASSISTANCE_PLUS);
        bill(BillingStream.ASSISTANCE_PLUS);

        var drafts = issued.with(key -> key.startsWith(number + "/assistance-plus"));
        assertThat(drafts).hasSize(1);
        var line = drafts.getFirst().lines().getFirst();
        assertThat(drafts.getFirst().issuedOn()).isEqualTo("2025-02-05");
        assertThat(line.quantity()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(line.net().getAmountMinorLong()).isEqualTo(3 * 8_000);
        assertThat(line.from()).isEqualTo("2024-02-02");
        assertThat(line.until()).isEqualTo("2025-02-02");
        assertThat(line.explanation().rules()).contains("R17.3", "D21");
        assertThat(line.explanation().pricedOn()).isEqualTo("2025-02-02");
    }

    @Test
    @Rule("R17.3")
    void theOverageOfTheLastYearIsInvoicedOnTheDayOfTheEnd() {
        for (int day = 1; day <= 3; day++) {
            held("2026-03-0" + day + "T09:00:00Z");
        }
        clock.set(Instant.parse("2027-02-02T04:00:00Z"));

        bill(BillingStream.ASSISTANCE_PLUS);

        assertThat(issued.of(number)).extracting(InvoiceDraft::key).contains(number + "/assistance-plus/2027-02-02");
    }

    @Test
    @Rule("R19.2")
    void usersAboveTheThresholdAreBilledFromTheNextDayAtTheTariffInForce() {
        clock.set(Instant.parse("2024-03-10T09:00:00Z"));
        used(13, "2024-03-11");
        used(12, "2024-03-12");
        used(13, "2024-03-13");
        clock.set(Instant.parse("2024-03-13T09:00:00Z"));
        bill(BillingStream.SUBSCRIPTION);

        assertThat(issued.of(number)).hasSize(2);
        var line = issued.await(number + "/2024-03-11/1").lines().getFirst();
        // 3 × 45.00 for 52 of 90 days
        assertThat(line.net().getAmountMinorLong()).isEqualTo(7_800);
        assertThat(line.explanation().rules()).contains("R19.2", "D14", "D19");

        clock.set(Instant.parse("2024-05-02T09:00:00Z"));
        bill(BillingStream.SUBSCRIPTION);
        assertThat(issued.await(number + "/2024-05-02").lines())
                .anySatisfy(
                        again -> assertThat(again.net().getAmountMinorLong()).isEqualTo(3 * 4_500));
    }

    @Test
    @Rule("R19.2")
    void anAmendmentTakesThePlaceOfWhatWasUsedAboveAndNoDayIsBilledTwice() {
        clock.set(Instant.parse("2024-03-10T09:00:00Z"));
        used(13, "2024-03-11");
        clock.set(Instant.parse("2024-03-11T09:00:00Z"));
        bill(BillingStream.SUBSCRIPTION);
        clock.set(Instant.parse("2024-04-01T09:00:00Z"));

        BillingClient.sales()
                .header("If-Match", "\"2\"")
                .body(Map.of("items", List.of(Map.of("item", "NAMED-USER", "quantity", 5))))
                .post("/contracts/{number}/amendments", number)
                .then()
                .statusCode(200);
        clock.set(Instant.parse("2024-05-02T09:00:00Z"));
        bill(BillingStream.SUBSCRIPTION);

        // the three that were used are paid to the quarter's end: two more for 31 of 90 days
        var amended = issued.await(number + "/2024-04-01/2").lines();
        assertThat(amended).hasSize(1);
        assertThat(amended.getFirst().net().getAmountMinorLong()).isEqualTo(3_100);
        assertThat(issued.of(number).stream()
                        .filter(draft -> draft.key().startsWith(number + "/2024-05-02"))
                        .flatMap(draft -> draft.lines().stream())
                        .filter(line -> line.item().equals("NAMED-USER"))
                        .mapToLong(line -> line.net().getAmountMinorLong())
                        .sum())
                .isEqualTo(15 * 4_500);
    }

    @Test
    @Rule("R15.15")
    void aServiceThatWasQuotedIsInvoicedOnceAtItsQuote() {
        var accompaniment = Requested.accompaniment(client.customerId);
        publish(accompaniment);

        var draft = issued.await("purchase/" + accompaniment.purchaseId());

        assertThat(draft.contract()).isEmpty();
        assertThat(draft.lines().getFirst().net().getAmountMinorLong()).isEqualTo(42_000);
        assertThat(draft.lines().getFirst().quantity()).isEqualByComparingTo(BigDecimal.valueOf(180));
        assertThat(draft.lines().getFirst().unit()).isEqualTo("MIN");
        bill(BillingStream.SERVICE);
        assertThat(issued.with(draft.key()::equals)).hasSize(1);
    }

    @Test
    @Rule("R15.16")
    void usageAssistanceIsInvoicedAtTheTariffOfTheDayItIsSold() {
        var assistance = Requested.usageAssistance(client.customerId, clock.instant());
        publish(assistance);
        String order = client.purchase().extract().path("orderNumber");
        client.admin()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/purchases/{order}/confirm", order)
                .then()
                .statusCode(200);

        var line = issued.await("purchase/" + assistance.purchaseId()).lines().getFirst();

        assertThat(line.net().getAmountMinorLong()).isEqualTo(4_900);
        assertThat(line.name().french()).isEqualTo("Aide à l'utilisation – COMPTA");
        assertThat(line.from()).isEqualTo("2024-02-02");
    }

    private void used(int users, String from) {
        QuarkusTransaction.requiringNew()
                .run(() -> chargeUsage.charge(
                        contracts.toChange(number), Catalogue.NAMED_USER, users, LocalDate.parse(from)));
    }

    private void held(String startsAt) {
        var start = Instant.parse(startsAt);
        recordHeldAppointment.record(UUID.randomUUID(), appointment(start));
    }

    private AppointmentHeld appointment(Instant start) {
        return new AppointmentHeld(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "D-2024-000042",
                client.customerId,
                contractId,
                start,
                start.plus(Duration.ofMinutes(30)),
                start.plus(Duration.ofHours(1)),
                LocalDate.of(2024, 2, 2),
                1,
                false);
    }

    private void bill(BillingStream stream) {
        while (pieces.bill(stream, 100, done -> {}).handled() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void publish(PurchaseRequested request) {
        try (var tickets = new EventPublisher(SuiteServers.kafka())) {
            Handled.await(tickets.publish(request));
        }
    }
}
