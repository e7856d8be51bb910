package com.cegidlife.learning.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.learning.Bank;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.ExamRows;
import com.cegidlife.learning.Sitting;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
@Rule("R15.5")
class RetakeTest {

    private static final String COPY = """
            insert into exam_attempts (id, exam, exam_version_id, user_id, customer_id, product, product_version,
                threshold_basis_points, seed, extra_time_percent, started_at, deadline_at, drawn_count)
            select ?, exam, exam_version_id, user_id, customer_id, product, product_version,
                threshold_basis_points, seed, extra_time_percent, ?, ?::timestamptz + interval '1 hour', drawn_count
            from exam_attempts where id = ?
            """;

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void anExam() {
        customer = EntitledCustomer.known(publisher);
        clock.set(Instant.parse("2027-03-23T09:00:00Z"));
        Bank.choices(customer.product, "ACHATS", 2);
        Bank.publishedExam(customer.functionalRole, 60, Bank.sections("ACHATS", 2));
    }

    @AfterEach
    void reset() {
        clock.reset();
        publisher.close();
    }

    @Test
    void after_a_failure_seven_days_pass_also_over_a_clock_change() {
        var failed = Sitting.begun(customer);
        failed.submitted().body("passed", equalTo(false)).body("retakeOpensAt", equalTo("2027-03-30T08:00:00Z"));

        clock.set(Instant.parse("2027-03-30T07:59:59.999999Z"));
        asked().statusCode(409)
                .body("type", endsWith("/problems/exam-waiting-period"))
                .body("opensAt", equalTo("2027-03-30T10:00+02:00"))
                .body("attemptId", equalTo(failed.attemptId.toString()));

        clock.set(Instant.parse("2027-03-30T08:00:00Z"));
        asked().statusCode(201);
    }

    @Test
    void there_is_no_waiting_after_a_pass() {
        Sitting.begun(customer).answers("ACHATS", 2).submitted().body("passed", equalTo(true));

        asked().statusCode(201);
    }

    @Test
    void one_may_try_as_often_as_one_likes() {
        for (var day : new String[] {"2027-03-23", "2027-03-30", "2027-04-06", "2027-04-13"}) {
            clock.set(Instant.parse(day + "T12:00:00Z"));
            Sitting.begun(customer).submitted().body("passed", equalTo(false));
        }
    }

    @Test
    void the_database_itself_refuses_an_attempt_in_the_waiting_period() throws Exception {
        var failed = Sitting.begun(customer);
        failed.submitted();

        assertThatThrownBy(() -> copy(failed, "2027-03-30T07:59:59Z")).hasMessageContaining("one_attempt_at_a_time");
        assertThatThrownBy(() -> ExamRows.change(
                        "update exam_attempts set retake_opens_at = ended_at where id = ?", failed.attemptId))
                .hasMessageContaining("check");
        assertThat(copy(failed, "2027-03-30T08:00:00Z")).isOne();
        assertThatThrownBy(() -> copy(failed, "2027-04-30T08:00:00Z")).hasMessageContaining("one_attempt_at_a_time");
    }

    private static int copy(Sitting of, String begin) throws Exception {
        var at = OffsetDateTime.parse(begin);
        return ExamRows.change(COPY, UUID.randomUUID(), at, at, of.attemptId);
    }

    @Test
    void the_opening_instant_is_mailed_at_the_failure_and_when_it_comes() {
        var failed = Sitting.begun(customer);
        failed.submitted();
        assertThat(mail(failed, "non réussi"))
                .contains("Bonjour Léa Petit", "0 réponses justes sur 2", "mardi 30 mars 2027 à 10:00")
                .contains("/exam-attempts/" + failed.attemptId + "/result");
        assertThat(mails(failed)).isOne();

        clock.set(Instant.parse("2027-03-30T08:00:00Z"));
        await().until(() -> mails(failed) == 2);
        assertThat(mail(failed, "repasser")).contains("Le délai de carence est terminé", customer.functionalRole);
    }

    @Test
    void whoever_passes_gets_no_mail() {
        var passed = Sitting.begun(customer).answers("ACHATS", 2);
        passed.submitted();

        assertThat(mails(passed)).isZero();
    }

    private ValidatableResponse asked() {
        return Sitting.asked(customer.user(customer.userId), customer.functionalRole);
    }

    private static long mails(Sitting about) {
        return ExamRows.count("select count(*) from outgoing_mails where thread_id = ?", about.attemptId);
    }

    private static String mail(Sitting about, String subject) {
        return ExamRows.text(
                "select body from outgoing_mails where thread_id = ? and subject like '%' || ? || '%'",
                about.attemptId, subject);
    }
}
