package com.cegidlife.availability.subscription;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins a subscription, and ends it, for whoever holds a mail of it. */
@ApplicationScoped
public class AnswerSubscription {

    private final Subscriptions subscriptions;
    private final Clock clock;

    AnswerSubscription(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when no mail holds this secret */
    @Transactional
    public void mustExist(String secret) {
        subscriptions.by(secret);
    }

    /** @throws Refusal {@code not-found} when no mail holds this secret */
    @Transactional
    public void confirm(String secret) {
        subscriptions.by(secret).confirm(clock.instant());
    }

    /** @throws Refusal {@code not-found} when no mail holds this secret */
    @Transactional
    public void end(String secret) {
        subscriptions.by(secret).end(clock.instant());
    }
}
