package com.cegidlife.availability.backup;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.BackupAlertEnded;
import com.cegidlife.events.BackupAlertEvent;
import com.cegidlife.events.BackupAlertRaised;
import com.cegidlife.events.BackupGap;
import com.cegidlife.events.BackupKind;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class BackupAlertTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    /** Friday, 06:00 in Paris. */
    private static final Instant CHECKED = Instant.parse("2026-11-20T05:00:00Z");

    @Inject
    MutableClock clock;

    @Inject
    CheckBackups checkBackups;

    @Inject
    DataSource dataSource;

    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;
    private BackupSystem backups;

    @BeforeEach
    void an_environment_since_wednesday() {
        clock.set(Instant.parse("2026-11-18T09:00:00Z"));
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_BACKUPS);
        customer = MonitoredCustomer.known(publisher);
        backups = new BackupSystem(publisher, customer);
        clock.set(CHECKED.minusSeconds(1));
        checkBackups.plan();
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
        clock.reset();
    }

    @Rule("R9.1")
    @Test
    void a_day_without_two_verified_copies_raises_an_alert_once_until_late_reports_complete_it() {
        var other = MonitoredCustomer.known(publisher);
        var backup = backups.oneCopy(THURSDAY);
        awaitDay("ONE_VERIFIED_COPY");
        alerts().body("items", empty());

        clock.set(CHECKED);
        await().untilAsserted(() -> alerts().body("items.gap", contains("ONE_VERIFIED_COPY"))
                .body("items[0].day", equalTo("2026-11-19"))
                .body("items[0].endedAt", nullValue()));
        checkBackups.check(CHECKED, new UUID(0, 0));
        assertThat(mailsToOperators()).isEqualTo(1);
        var completing = backups.report(backup, THURSDAY, "Roubaix", true);
        publisher.publish(completing);

        await().untilAsserted(() -> alerts().body("items", hasSize(1))
                .body("items[0].endedAt", notNullValue())
                .body("items[0].completed", equalTo(true)));
        await().untilAsserted(() -> assertThat(told(BackupAlertEnded.class)).hasSize(1));
        assertThat(told(BackupAlertRaised.class))
                .extracting(BackupAlertRaised::day, BackupAlertRaised::gap)
                .containsExactly(tuple(THURSDAY, BackupGap.ONE_VERIFIED_COPY));
        operator()
                .get("/backup-alerts?environmentId=" + other.environmentId)
                .then()
                .body("items", empty());
    }

    /** About this environment, sent or not. */
    private long mailsToOperators() {
        try (var connection = dataSource.getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from outgoing_mails where recipient = ? and strpos(body, ?) > 0")) {
            count.setString(1, "operateurs@cegidlife.example");
            count.setString(2, customer.environmentId + "), 2026-11-19");
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Rule("R9.1")
    @Test
    void a_day_with_two_verified_copies_raises_no_alert_and_one_without_any_report_does() {
        backups.good(THURSDAY);
        awaitDay(null);
        clock.set(CHECKED);
        var friday = CHECKED.plusSeconds(24 * 3_600);
        clock.set(friday);

        await().untilAsserted(() ->
                alerts().body("items.day", contains("2026-11-20")).body("items.gap", contains("NO_BACKUP")));
        operator()
                .get("/backup-alerts?open=false&day=2026-11-20&environmentId=" + customer.environmentId)
                .then()
                .body("items", empty());
    }

    @Rule("R9.1")
    @Test
    void a_copy_that_is_lost_later_raises_an_alert_and_an_older_report_does_not() {
        var backup = backups.good(THURSDAY);
        awaitDay(null);
        clock.set(CHECKED.plusSeconds(3_600));
        var reported = BackupSystem.takenAt(THURSDAY);
        backups.report(BackupKind.ENVIRONMENT, backup, THURSDAY, "Lyon", false, reported);
        backups.good(THURSDAY.minusDays(3));
        await().untilAsserted(
                        () -> restorePoints().body("days.find { it.day == '2026-11-16' }.restorable", equalTo(true)));
        alerts().body("items", empty());

        backups.report(BackupKind.ENVIRONMENT, backup, THURSDAY, "Lyon", false, reported.plusSeconds(3_600));

        await().untilAsserted(() -> alerts().body("items.gap", contains("ONE_VERIFIED_COPY")));
    }

    @Rule("R9.1")
    @Test
    void an_alert_ends_when_no_contract_provides_the_environment_any_more() {
        clock.set(CHECKED);
        await().untilAsserted(() -> alerts().body("items.gap", contains("NO_BACKUP")));

        publisher.publish(customer.entitlements(2));

        await().untilAsserted(() ->
                alerts().body("items[0].endedAt", notNullValue()).body("items[0].completed", equalTo(false)));
        await().untilAsserted(() -> assertThat(told(BackupAlertEnded.class))
                .extracting(BackupAlertEnded::completed)
                .containsExactly(false));
    }

    @Rule("R9.1")
    @Test
    void a_report_of_an_unknown_place_or_from_the_future_is_a_dead_letter_with_its_reason() {
        backups.report(UUID.randomUUID(), THURSDAY, "Nulle part", true);
        backups.report(UUID.randomUUID(), THURSDAY.plusDays(2), "Lyon", true);

        var reasons = "find { it.topic == '%s' }.letters.findAll { it.key == '%s' }.reason"
                .formatted(Topic.BACKUP_REPORTS.deadLetterTopic("availability-service"), customer.environmentId);
        await().untilAsserted(() -> operator()
                .get("/dead-letters?limit=1000")
                .then()
                .body(
                        reasons,
                        contains(
                                endsWith("Unknown place of a backup: Nulle part"),
                                endsWith("Backup from the future: day 2026-11-21, taken at 2026-11-21T22:00:00Z"))));
        awaitDay("NO_BACKUP");
    }

    @Rule("R9.1")
    @Test
    void a_run_that_takes_several_batches_looks_at_every_environment_once() {
        var ids = Stream.generate(UUID::randomUUID)
                .limit(CheckBackups.BATCH + 1L)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        clock.set(CHECKED.minus(Duration.ofDays(2)));
        publisher.publish(customer.entitlements(2, contractOf(ids)));
        await().until(() -> operator().get("/environments/" + ids.getLast()).statusCode() == 200);

        clock.set(CHECKED);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            recorder.catchUp();
            assertThat(recorder.events(BackupAlertRaised.class))
                    .extracting(told -> told.event().environmentId())
                    .filteredOn(ids::contains)
                    .containsExactlyInAnyOrderElementsOf(ids);
        });
        publisher.publish(customer.entitlements(3));
        await().untilAsserted(() -> operator()
                .get("/backup-alerts?open=true&environmentId=" + ids.getLast())
                .then()
                .body("items", empty()));
    }

    private EntitledContract contractOf(List<UUID> environmentIds) {
        var environments = environmentIds.stream()
                .map(id -> new EntitledEnvironment(id, "Recette", EnvironmentKind.OTHER, "COMPTA"))
                .toList();
        return new EntitledContract(
                UUID.randomUUID(),
                "K-2026-000003",
                true,
                List.of("COMPTA"),
                10,
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                environments);
    }

    private void awaitDay(String missing) {
        await().untilAsserted(
                        () -> restorePoints().body("days.find { it.day == '2026-11-19' }.missing", equalTo(missing)));
    }

    private ValidatableResponse restorePoints() {
        return customer.user()
                .get("/environments/" + customer.environmentId + "/restore-points")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse alerts() {
        return operator()
                .get("/backup-alerts?environmentId=" + customer.environmentId)
                .then()
                .statusCode(200);
    }

    private <E extends BackupAlertEvent> List<E> told(Class<E> type) {
        recorder.catchUp();
        return recorder.events(type).stream()
                .map(Envelope::event)
                .filter(event -> event.key().equals(customer.environmentId.toString()))
                .toList();
    }
}
