package com.cegidlife.availability.backup;

import static com.cegidlife.events.BackupKind.DOCUMENTS;
import static com.cegidlife.events.BackupKind.ENVIRONMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.events.BackupKind;
import com.cegidlife.events.BackupReported;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.RestorePointsChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class RestorePointsTest {

    /** Friday 20 November 2026, 10:00 in Paris. */
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Inject
    MutableClock clock;

    private EventPublisher publisher;
    private EventRecorder recorder;
    private MonitoredCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        clock.set(NOW);
        publisher = new EventPublisher(SuiteServers.kafka());
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.AVAILABILITY_RESTORE_POINTS);
        customer = MonitoredCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        recorder.close();
        publisher.close();
        clock.reset();
    }

    @Rule("R9.2")
    @Test
    void a_day_can_be_restored_once_two_verified_copies_of_its_backup_lie_in_two_places() {
        var backup = UUID.randomUUID();
        report(copy(backup, ENVIRONMENT, YESTERDAY, "Lyon", true));
        report(copy(backup, ENVIRONMENT, YESTERDAY, "Roubaix", true));

        var told = told(points -> !points.days().isEmpty());
        assertThat(told.days()).containsExactly(YESTERDAY);
        assertThat(told.customerId()).isEqualTo(customer.id);
        assertThat(told.name()).isEqualTo("Production");
        assertThat(told.product()).isEqualTo("COMPTA");
        assertThat(told.lastDocumentsBackup()).isEmpty();
    }

    @Rule("R9.2")
    @Test
    void one_place_an_unverified_copy_or_the_copies_of_two_backups_are_not_enough() {
        var inOnePlace = UUID.randomUUID();
        report(copy(inOnePlace, ENVIRONMENT, YESTERDAY, "Lyon", true));
        report(copy(inOnePlace, ENVIRONMENT, YESTERDAY, "Lyon", true));
        var unverified = UUID.randomUUID();
        report(copy(unverified, ENVIRONMENT, YESTERDAY.minusDays(1), "Lyon", true));
        report(copy(unverified, ENVIRONMENT, YESTERDAY.minusDays(1), "Roubaix", false));
        report(copy(UUID.randomUUID(), ENVIRONMENT, YESTERDAY.minusDays(2), "Lyon", true));
        report(copy(UUID.randomUUID(), ENVIRONMENT, YESTERDAY.minusDays(2), "Roubaix", true));
        good(ENVIRONMENT, YESTERDAY.minusDays(3));

        assertThat(told(points -> !points.days().isEmpty()).days()).containsExactly(YESTERDAY.minusDays(3));
    }

    @Rule("R9.2")
    @Test
    void days_further_back_than_forty_five_are_not_told() {
        good(ENVIRONMENT, TODAY.minusDays(46));
        good(ENVIRONMENT, TODAY.minusDays(45));

        assertThat(told(points -> !points.days().isEmpty()).days()).containsExactly(TODAY.minusDays(45));
    }

    @Rule("R9.2")
    @Test
    void of_the_documents_the_last_good_backup_alone_is_told_however_old() {
        good(DOCUMENTS, TODAY.minusDays(60));
        assertThat(told(points -> points.lastDocumentsBackup().isPresent()).lastDocumentsBackup())
                .contains(TODAY.minusDays(60));

        report(copy(UUID.randomUUID(), DOCUMENTS, YESTERDAY, "Lyon", true));
        good(DOCUMENTS, TODAY.minusDays(2));
        good(DOCUMENTS, TODAY.minusDays(3));
        good(ENVIRONMENT, YESTERDAY);

        var last = told(points -> !points.days().isEmpty());
        assertThat(last.lastDocumentsBackup()).contains(TODAY.minusDays(2));
    }

    @Test
    void a_copy_that_turns_out_to_be_lost_takes_its_day_away() {
        var backup = good(ENVIRONMENT, YESTERDAY);
        told(points -> !points.days().isEmpty());

        report(copy(backup, ENVIRONMENT, YESTERDAY, "Lyon", false));

        told(points -> points.days().isEmpty() && points.version() == 3);
    }

    @Test
    void an_older_report_after_a_newer_one_changes_nothing() {
        var backup = good(ENVIRONMENT, YESTERDAY);
        told(points -> !points.days().isEmpty());

        var before = NOW.minusSeconds(3_600);
        publisher.publish(envelope(before, copy(backup, ENVIRONMENT, YESTERDAY, "Lyon", false)));
        good(DOCUMENTS, YESTERDAY);

        assertThat(told(points -> points.lastDocumentsBackup().isPresent()).days())
                .containsExactly(YESTERDAY);
    }

    @Test
    void the_same_report_twice_is_told_once_and_versions_rise_by_one() {
        var backup = UUID.randomUUID();
        report(copy(backup, ENVIRONMENT, YESTERDAY, "Lyon", true));
        var second = report(copy(backup, ENVIRONMENT, YESTERDAY, "Roubaix", true));
        publisher.publish(second);
        good(DOCUMENTS, YESTERDAY);
        told(points -> points.lastDocumentsBackup().isPresent());

        assertThat(toldOfTheEnvironment())
                .extracting(RestorePointsChanged::version)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void reports_of_an_environment_that_nobody_knows_yet_count_once_it_is_known() {
        customer = MonitoredCustomer.notYetKnown(publisher);
        good(ENVIRONMENT, YESTERDAY);
        good(DOCUMENTS, YESTERDAY);

        customer.becomesKnown();

        var told = told(points ->
                !points.days().isEmpty() && points.lastDocumentsBackup().isPresent());
        assertThat(told.days()).containsExactly(YESTERDAY);
        assertThat(told.lastDocumentsBackup()).contains(YESTERDAY);
    }

    @Test
    void what_was_once_reported_is_still_understood() {
        publisher.publish(GoldenSample.of(EntitlementsChanged.class).envelope());
        var golden = GoldenSample.of(BackupReported.class).envelope();
        var sample = golden.event();
        publisher.publish(golden);
        publisher.publish(new BackupReported(
                sample.environmentId(),
                sample.backupId(),
                sample.kind(),
                sample.day(),
                "Roubaix",
                true,
                sample.takenAt()));

        recorder.await(
                RestorePointsChanged.class,
                points -> points.environmentId().equals(sample.environmentId())
                        && points.days().contains(sample.day()));
    }

    @Test
    void an_environment_without_any_backup_is_told_with_no_day() {
        assertThat(told(points -> points.version() == 1).days()).isEmpty();
    }

    @Rule("R9.2")
    @Test
    void an_environment_that_no_contract_provides_any_more_has_no_day_until_one_does_again() {
        good(ENVIRONMENT, YESTERDAY);
        told(points -> !points.days().isEmpty());

        publisher.publish(customer.entitlements(2));
        told(points -> points.days().isEmpty() && points.version() == 3);

        publisher.publish(customer.entitlements(3, customer.contract("Production Lyon")));
        var told = told(points -> points.version() == 4);
        assertThat(told.days()).containsExactly(YESTERDAY);
        assertThat(told.name()).isEqualTo("Production Lyon");
    }

    @Test
    void a_report_that_can_never_be_kept_holds_nobody_up() {
        report(copy(UUID.randomUUID(), ENVIRONMENT, YESTERDAY, "", true));
        good(ENVIRONMENT, YESTERDAY);

        assertThat(told(points -> !points.days().isEmpty()).days()).containsExactly(YESTERDAY);
    }

    @Test
    void the_days_are_told_in_their_order() {
        IntStream.of(3, 1, 2).forEach(back -> good(ENVIRONMENT, TODAY.minusDays(back)));

        assertThat(told(points -> points.days().size() == 3).days())
                .isEqualTo(List.of(TODAY.minusDays(3), TODAY.minusDays(2), YESTERDAY));
    }

    /** Two verified copies in two places; returns the backup. */
    private UUID good(BackupKind kind, LocalDate day) {
        var backup = UUID.randomUUID();
        report(copy(backup, kind, day, "Lyon", true));
        report(copy(backup, kind, day, "Roubaix", true));
        return backup;
    }

    private BackupReported copy(UUID backup, BackupKind kind, LocalDate day, String place, boolean verified) {
        return new BackupReported(customer.environmentId, backup, kind, day, place, verified, NOW.minusSeconds(7_200));
    }

    private Envelope<BackupReported> report(BackupReported report) {
        var envelope = envelope(NOW, report);
        publisher.publish(envelope);
        return envelope;
    }

    private static Envelope<BackupReported> envelope(Instant reportedAt, BackupReported report) {
        return new Envelope<>(UUID.randomUUID(), reportedAt, Optional.empty(), report);
    }

    private RestorePointsChanged told(Predicate<RestorePointsChanged> condition) {
        return recorder.await(
                        RestorePointsChanged.class, points -> isOfTheEnvironment(points) && condition.test(points))
                .event();
    }

    private List<RestorePointsChanged> toldOfTheEnvironment() {
        return recorder.events(RestorePointsChanged.class).stream()
                .map(Envelope::event)
                .filter(this::isOfTheEnvironment)
                .toList();
    }

    private boolean isOfTheEnvironment(RestorePointsChanged points) {
        return points.environmentId().equals(customer.environmentId);
    }
}
