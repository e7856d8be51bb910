package com.cegidlife.availability.subscription;

import com.cegidlife.availability.subscription.Subscription.Wish;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Asks whoever has an address whether they want to be written to about the weather: nothing else is sent before. */
@ApplicationScoped
public class AskSubscription {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofHours(1);
    private static final int MOST_UNANSWERED_AN_HOUR = 500;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Subscriptions subscriptions;
    private final SubscriptionLetters letters;
    private final Mails mails;
    private final Ids ids;
    private final Clock clock;

    AskSubscription(Subscriptions subscriptions, SubscriptionLetters letters, Mails mails, Ids ids, Clock clock) {
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Does the same for whoever is known already, as far as who asks can tell.
     *
     * @throws Refusal {@code too-many-requests} when five hundred were asked within the hour and have not answered
     */
    @Transactional
    public void ask(Wish wish) {
        var now = clock.instant();
        var known = subscriptions.like(wish);
        if (known.isPresent() && !known.get().mayBeAskedAgain(now, BETWEEN_QUESTIONS)) {
            return;
        }
        if (subscriptions.askedSince(now.minus(BETWEEN_QUESTIONS)) >= MOST_UNANSWERED_AN_HOUR) {
            throw new Refusal(CommonProblem.TOO_MANY_REQUESTS)
                    .with(Refusal.RETRY_AFTER_SECONDS, BETWEEN_QUESTIONS.toSeconds());
        }
        var subscription = known.orElseGet(() -> new Subscription(ids.next(), wish, secret(), now));
        subscription.askedAgain(now);
        subscriptions.persist(subscription);
        mails.send(letters.confirmation(subscription));
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
