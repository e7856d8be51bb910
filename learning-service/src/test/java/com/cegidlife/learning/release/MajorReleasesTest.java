package com.cegidlife.learning.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.events.ReleasePublished;
import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.events.Topic;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.learning.SentMails;
import com.cegidlife.learning.certification.EndGrace;
import com.cegidlife.learning.certification.SupersedeCertifications;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class MajorReleasesTest {

    private static final Instant PASSED = Instant.parse("2026-10-05T08:30:00Z");
    private static final LocalDate RELEASED_ON = LocalDate.of(2026, 11, 2);
    private static final Instant RELEASED = Instant.parse("2026-11-01T23:00:00Z");
    private static final Instant MORNING_AFTER = Instant.parse("2026-11-02T09:00:00Z");

    @Inject
    MutableClock clock;

    @Inject
    PassedExams exams;

    @Inject
    SentMails mails;

    @Inject
    RecordRelease recordRelease;

    @Inject
    Releases releases;

    @Inject
    SupersedeCertifications supersedeCertifications;

    @Inject
    EndGrace endGrace;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EventRecorder recorder;
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.LEARNING_STANDINGS);
        customer = EntitledCustomer.known(publisher);
        clock.set(PASSED);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
        publisher.close();
    }

    @Test
    @Rule({"R10.5", "R15.7", "R15.12"})
    void aMajorReleaseEndsCertificationsAtTheStartOfItsDayAndTellsEachHolderOnce() {
        exams.pass(customer, "2026", PASSED);
        var other = customer.anotherUser(publisher, "Hugo Bernard");
        exams.pass(customer, other, "2026", PASSED);
        exams.pass(customer, other, "2026", PASSED);
        clock.set(MORNING_AFTER);

        var release = publisher.publish(major("2027"));
        publisher.publish(release);

        assertThat(told(customer.userId, 2).standings())
                .containsExactly(new ProductStanding(customer.product, Standing.LAPSED, Optional.empty()));
        assertThat(told(other, 3).standings()).hasSize(1);
        customer.admin()
                .get("/users/{user}/certificates", customer.userId)
                .then()
                .body("items[0].status", equalTo("SUPERSEDED"))
                .body("items[0].supersededByVersion", equalTo("2027"))
                .body("items[0].validUntil", equalTo("2026-11-01T23:00:00Z"));
        assertThat(mailsOfRelease(customer.email())).isOne();
        assertThat(mailsOfRelease(other + "@durand.example")).isOne();
        standingAt(RELEASED.minusSeconds(1), "CERTIFIED");
        standingAt(RELEASED, "LAPSED");
        clock.set(MORNING_AFTER.plusSeconds(7_200));
        awaitNoTimer(release.event().releaseId());
        assertThat(mailsOfRelease(customer.email())).isOne();
    }

    @Test
    @Rule({"R15.7", "R15.8"})
    void whoseLearningPhaseIsOpenIsLearningAgain() {
        customer.assign();
        exams.pass(customer, "2026", PASSED);
        clock.set(MORNING_AFTER);

        publisher.publish(major("2027"));

        assertThat(told(customer.userId, 3).standings().getFirst().standing()).isEqualTo(Standing.LEARNING);
        customer.standings().then().body("standings.freeUsageQuestions", contains(true));
    }

    @Test
    @Rule({"R15.7", "R15.12"})
    void anExamPassedAfterTheReleaseOnTheOldVersionIsSupersededAtOnceAndOneOnTheNewVersionCounts() {
        clock.set(MORNING_AFTER);
        recordRelease.record(UUID.randomUUID(), major("2027"));

        exams.pass(customer, "2026", MORNING_AFTER);

        assertThat(told(customer.userId, 1).standings().getFirst().standing()).isEqualTo(Standing.LAPSED);
        assertThat(mails.to(customer.email())).singleElement().asString().contains("2027", "déjà parue");

        exams.pass(customer, "2027", MORNING_AFTER);

        assertThat(told(customer.userId, 2).standings().getFirst().standing()).isEqualTo(Standing.CERTIFIED);
    }

    @Test
    @Rule("R1.4")
    void patchesAndMinorVersionsAreKeptAndEndNothing() {
        exams.pass(customer, "2026", PASSED);
        clock.set(MORNING_AFTER);
        recordRelease.record(UUID.randomUUID(), release("2026", ReleaseCategory.PATCH, false));
        recordRelease.record(UUID.randomUUID(), release("2026.1", ReleaseCategory.NEW_VERSION, false));
        var major = major("2025");
        recordRelease.record(UUID.randomUUID(), major);
        awaitLook(major.releaseId());

        customer.admin()
                .get("/products/{product}/releases", customer.product)
                .then()
                .body("items.version", hasItem("2026.1"))
                .body("items.find { it.version == '2026.1' }.major", equalTo(false));
        customer.standings().then().body("standings.standing", contains("CERTIFIED"));
        assertThat(mailsOfRelease(customer.email())).isZero();
    }

    @Test
    void aReleaseThatIsToldTwiceChangesNothing() {
        var eventId = UUID.randomUUID();
        var major = major("2027");
        recordRelease.record(eventId, major);
        recordRelease.record(eventId, major);
        recordRelease.record(UUID.randomUUID(), major);

        assertThat(QuarkusTransaction.requiringNew().call(() -> releases.majorOf(customer.product)))
                .hasSize(1);
    }

    @Test
    @Rule("R15.12")
    void aCrashInTheMiddleRepeatsNothingAndLosesNobody() {
        exams.pass(customer, "2026", PASSED);
        var major = major("2027");
        QuarkusTransaction.requiringNew().run(() -> releases.persist(new Release(major, Period.ZERO)));
        clock.set(MORNING_AFTER);
        QuarkusTransaction.requiringNew().run(() -> {
            supersedeCertifications.supersede(major.releaseId());
            QuarkusTransaction.setRollbackOnly();
        });
        assertThat(mailsOfRelease(customer.email())).isZero();

        assertThat(supersedeCertifications.supersede(major.releaseId())).isOne();
        assertThat(supersedeCertifications.supersede(major.releaseId())).isZero();

        assertThat(mailsOfRelease(customer.email())).isOne();
        assertThat(told(customer.userId, 2).standings().getFirst().standing()).isEqualTo(Standing.LAPSED);
    }

    @Test
    @Rule({"R15.7", "R15.12"})
    void withAGracePeriodHoldersAreToldAtTheReleaseAndLoseTheirStandingAtItsEnd() {
        exams.pass(customer, "2026", PASSED);
        var major = major("2027");
        QuarkusTransaction.requiringNew().run(() -> releases.persist(new Release(major, Period.ofDays(30))));
        clock.set(MORNING_AFTER);

        supersedeCertifications.supersede(major.releaseId());

        assertThat(mailsOfRelease(customer.email())).isOne();
        customer.standings().then().body("standings.standing", contains("CERTIFIED"));
        exams.pass(customer, "2026", MORNING_AFTER);
        assertThat(told(customer.userId, 2).standings().getFirst().standing()).isEqualTo(Standing.CERTIFIED);

        clock.set(Instant.parse("2026-12-01T23:00:00Z"));
        assertThat(endGrace.tell(major.releaseId())).isOne();
        assertThat(endGrace.tell(major.releaseId())).isZero();

        assertThat(told(customer.userId, 3).standings().getFirst().standing()).isEqualTo(Standing.LAPSED);
        assertThat(mailsOfRelease(customer.email())).isOne();
    }

    @Test
    void whatWasOncePublishedIsStillUnderstood() {
        var golden = GoldenSample.of(ReleasePublished.class).envelope();
        publisher.publish(golden);

        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() ->
                        releases.findByIdOptional(golden.event().releaseId()).isPresent()));
    }

    private ReleasePublished major(String version) {
        return release(version, ReleaseCategory.NEW_VERSION, true);
    }

    private ReleasePublished release(String version, ReleaseCategory category, boolean major) {
        return new ReleasePublished(
                UUID.randomUUID(),
                customer.product,
                category,
                version,
                RELEASED_ON,
                major,
                false,
                false,
                Optional.empty(),
                MORNING_AFTER);
    }

    private void standingAt(Instant instant, String standing) {
        customer.admin()
                .accept(ContentType.JSON)
                .queryParam("at", instant.toString())
                .get("/users/{user}/standings", customer.userId)
                .then()
                .body("standings.standing", contains(standing));
    }

    private long mailsOfRelease(String address) {
        return mails.to(address).stream()
                .filter(mail -> mail.contains("version majeure 20"))
                .count();
    }

    /** Waits until the first look at a release is done; the second one is an hour later. */
    private void awaitLook(UUID releaseId) {
        await().until(() -> timers(releaseId) == 1);
    }

    private void awaitNoTimer(UUID releaseId) {
        await().until(() -> timers(releaseId) == 0);
    }

    private long timers(UUID releaseId) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) releases.getEntityManager()
                .createNativeQuery("select count(*) from timers where subject = :release")
                .setParameter("release", releaseId)
                .getSingleResult());
    }

    private StandingChanged told(UUID user, long version) {
        return recorder.await(StandingChanged.class, fact -> fact.userId().equals(user) && fact.version() == version)
                .event();
    }
}
