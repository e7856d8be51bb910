package com.cegidlife.learning.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.learning.SentMails;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class PhaseMailsTest {

    private static final Instant ASSIGNED = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant END = Instant.parse("2027-05-24T22:00:00Z");
    private static final List<Instant> REMINDERS =
            LearningPhase.startingAt(ASSIGNED, "", "").reminders();

    @Inject
    MutableClock clock;

    @Inject
    PassedExams exams;

    @Inject
    SentMails mails;

    @Inject
    Learners learners;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        customer = EntitledCustomer.known(publisher);
        clock.set(ASSIGNED);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule("R15.8")
    void anAssignmentIsMailedWithDirectLinksToPathAndExam() {
        customer.assign();

        assertThat(mails.to(customer.email()))
                .singleElement()
                .asString()
                .contains(
                        "Léa Petit",
                        "https://portal.example/training/paths?functionalRole=" + customer.functionalRole + "\n",
                        "https://portal.example/exams/" + customer.functionalRole,
                        "mardi 25 mai 2027 à 00:00");
    }

    @Test
    @Rule("R15.8")
    void aLearnerIsRemindedFourTimesAndToldTheEnd() {
        customer.assign();
        for (var reminder = 0; reminder < REMINDERS.size(); reminder++) {
            clock.set(REMINDERS.get(reminder));
            awaitMails(reminder + 2);
        }

        clock.set(END);

        awaitMails(6);
        assertThat(mails.to(customer.email()).get(4)).contains("prend bientôt fin");
        assertThat(mails.to(customer.email()).get(5))
                .contains("a pris fin", "ne sont plus gratuites", "de nouveau gratuites");
    }

    @Test
    @Rule({"R15.8", "R15.9"})
    void theCertifiedAreNeitherRemindedNorToldAnEnd() {
        customer.assign();
        exams.pass(customer, "2026", clock.instant());
        awaitMails(2);

        clock.set(END);

        await().until(() -> timersOf(customer.userId) == 0);
        awaitMails(2);
    }

    private void awaitMails(int count) {
        await().untilAsserted(() -> assertThat(mails.to(customer.email())).hasSize(count));
    }

    private long timersOf(UUID user) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) learners.getEntityManager()
                .createNativeQuery("select count(*) from timers where subject = :user")
                .setParameter("user", user)
                .getSingleResult());
    }
}
