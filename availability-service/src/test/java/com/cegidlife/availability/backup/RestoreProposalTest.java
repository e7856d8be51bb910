package com.cegidlife.availability.backup;

import static com.cegidlife.availability.MonitoredCustomer.operator;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.availability.MonitoredCustomer;
import com.cegidlife.availability.Operator;
import com.cegidlife.events.BackupKind;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
class RestoreProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 19);

    @Inject
    MutableClock clock;

    private EventPublisher publisher;
    private MonitoredCustomer customer;
    private BackupSystem backups;

    @BeforeEach
    void a_known_customer() {
        clock.set(NOW);
        publisher = new EventPublisher(SuiteServers.kafka());
        customer = MonitoredCustomer.known(publisher);
        backups = new BackupSystem(publisher, customer);
    }

    @AfterEach
    void close() {
        publisher.close();
        clock.reset();
    }

    @Rule("R9.3")
    @Test
    void after_a_disaster_the_most_recent_complete_backup_is_proposed_and_newer_ones_say_what_they_lack() {
        backups.good(YESTERDAY.minusDays(4));
        var complete = backups.good(YESTERDAY.minusDays(2));
        var alone = backups.oneCopy(YESTERDAY.minusDays(1));
        var unverified = UUID.randomUUID();
        backups.report(unverified, YESTERDAY, "Lyon", false);

        await().untilAsserted(() -> disaster()
                .body("environment.proposed.backupId", equalTo(complete.toString()))
                .body("environment.proposed.day", equalTo("2026-11-17"))
                .body("environment.notSuitable.backupId", contains(unverified.toString(), alone.toString()))
                .body("environment.notSuitable.gap", contains("NO_VERIFIED_COPY", "ONE_VERIFIED_COPY"))
                .body("documents.proposed", nullValue()));

        backups.report(alone, YESTERDAY.minusDays(1), "Roubaix", true);
        await().untilAsserted(() -> disaster()
                .body("environment.proposed.backupId", equalTo(alone.toString()))
                .body("environment.notSuitable", hasSize(1)));
    }

    @Rule("R9.3")
    @Test
    void nothing_is_proposed_while_no_backup_is_complete() {
        backups.oneCopy(YESTERDAY);

        await().untilAsserted(() -> disaster().body("environment.notSuitable.gap", contains("ONE_VERIFIED_COPY")));
        disaster().body("environment.proposed", nullValue()).body("documents.notSuitable", empty());
    }

    @Rule("R9.2")
    @Test
    void each_of_the_last_forty_five_days_says_whether_it_can_be_restored_or_what_it_lacks() {
        backups.good(YESTERDAY);
        backups.oneCopy(YESTERDAY.minusDays(1));
        backups.report(UUID.randomUUID(), YESTERDAY.minusDays(2), "Lyon", false);
        backups.good(YESTERDAY.minusDays(44));
        backups.good(YESTERDAY.minusDays(45));
        documents(YESTERDAY.minusDays(90));

        await().untilAsserted(() -> restorePoints()
                .body("days", hasSize(45))
                .body("days[0].day", equalTo("2026-11-19"))
                .body("days[0].restorable", equalTo(true))
                .body("days[1].missing", equalTo("ONE_VERIFIED_COPY"))
                .body("days[2].missing", equalTo("NO_VERIFIED_COPY"))
                .body("days[3].missing", equalTo("NO_BACKUP"))
                .body("days[44].day", equalTo("2026-10-06"))
                .body("days[44].restorable", equalTo(true))
                .body("lastDocumentsBackup", equalTo("2026-08-21")));
        publisher.publish(customer.entitlements(2));
        await().untilAsserted(() -> restorePoints()
                .body("inForce", equalTo(false))
                .body("days.findAll { it.restorable }", empty())
                .body("lastDocumentsBackup", nullValue()));
    }

    @Test
    void a_backup_that_was_restored_as_a_test_is_recorded_with_its_result() {
        var operator = Operator.someone();
        var backup = backups.good(YESTERDAY);
        await().untilAsserted(() ->
                recorded(operator, backup, "2026-11-20T09:00:00Z", false).statusCode(201));

        recorded(operator, backup, "2026-11-20T08:00:00Z", true).statusCode(201);

        operator.asks()
                .get(restoreTests())
                .then()
                .body("items.succeeded", contains(true, false))
                .body("items[0].backupId", equalTo(backup.toString()))
                .body("items[0].recordedBy", equalTo(operator.id().toString()));
        recorded(operator, UUID.randomUUID(), "2026-11-20T08:00:00Z", true)
                .statusCode(409)
                .body("type", equalTo("/problems/backup-unknown"));
        recorded(operator, backup, "2026-11-20T09:00:01Z", true)
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/testedAt"));
    }

    private ValidatableResponse recorded(Operator operator, UUID backup, String testedAt, boolean succeeded) {
        return operator.asks()
                .body(Map.of(
                        "backupId",
                        backup.toString(),
                        "testedAt",
                        testedAt,
                        "succeeded",
                        succeeded,
                        "remarks",
                        "Restaurée sur l'environnement d'essai."))
                .post(restoreTests())
                .then();
    }

    private void documents(LocalDate day) {
        var backup = UUID.randomUUID();
        backups.report(BackupKind.DOCUMENTS, backup, day, "Lyon", true, NOW);
        backups.report(BackupKind.DOCUMENTS, backup, day, "Roubaix", true, NOW);
    }

    private String restoreTests() {
        return "/environments/" + customer.environmentId + "/restore-tests";
    }

    private ValidatableResponse restorePoints() {
        return customer.user()
                .get("/environments/" + customer.environmentId + "/restore-points")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse disaster() {
        return operator()
                .get("/environments/" + customer.environmentId + "/disaster-restore")
                .then()
                .statusCode(200);
    }
}
