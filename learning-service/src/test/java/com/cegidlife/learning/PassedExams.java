package com.cegidlife.learning;

import com.cegidlife.learning.attempt.ExamPassed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;

/** Passes exams, as the scoring of an attempt does. */
@ApplicationScoped
public class PassedExams {

    private final Event<ExamPassed> passed;

    PassedExams(Event<ExamPassed> passed) {
        this.passed = passed;
    }

    public ExamPassed pass(EntitledCustomer customer, String version, Instant at) {
        return pass(customer, customer.userId, version, at);
    }

    public ExamPassed pass(EntitledCustomer customer, UUID user, String version, Instant at) {
        var exam = new ExamPassed(
                UUID.randomUUID(), user, customer.id, customer.functionalRole, customer.product, version, at, 16, 20);
        score(exam);
        return exam;
    }

    /** In a transaction of its own. */
    public void score(ExamPassed exam) {
        QuarkusTransaction.requiringNew().run(() -> passed.fire(exam));
    }
}
