package com.cegidlife.availability.subscription;

import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Writes a letter to some of its subscribers in a transaction, until all are written to: to each once. */
@ApplicationScoped
public class DistributeLetter {

    /** The timer that asks for some more. */
    public static final String TIMER = "weather-letter";

    private static final int AT_ONCE = 200;
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final WeatherLetters letters;
    private final Subscriptions subscriptions;
    private final SubscriptionLetters words;
    private final Mails mails;
    private final Next next;

    DistributeLetter(
            WeatherLetters letters,
            Subscriptions subscriptions,
            SubscriptionLetters words,
            Mails mails,
            Next next) {
        this.letters = letters;
        this.subscriptions = subscriptions;
        this.words = words;
        this.mails = mails;
        this.next = next;
    }

    @Transactional
    public void distribute(UUID letterId) {
        var letter = letters.findById(letterId);
        if (letter == null) {
            return;
        }
        var some = subscriptions.inForce(letter.product(), letter.last(), AT_ONCE);
        mails.send(some.stream().map(subscription -> words.news(subscription, letter)).toList());
        if (some.isEmpty()) {
            letters.forget(next.now().minus(REMEMBERED));
            subscriptions.forget(next.now().minus(REMEMBERED));
        } else {
            letter.distributedUntil(some.getLast());
            next.ask(letterId);
        }
    }

    /** Asks for some more, from now on. */
    @ApplicationScoped
    static class Next {

        private final Timers timers;
        private final Clock clock;

        Next(Timers timers, Clock clock) {
            this.timers = timers;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        void ask(UUID letterId) {
            timers.set(new Timer(TIMER, letterId, now()));
        }
    }
}
