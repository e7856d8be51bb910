package com.cegidlife.availability.subscription;

import com.cegidlife.servicekit.mail.Mail;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Words the mails about the weather; each of them ends the subscription at one click (RFC 8058). */
@ApplicationScoped
class SubscriptionLetters {

    private final SubscriptionSettings settings;

    SubscriptionLetters(SubscriptionSettings settings) {
        this.settings = settings;
    }

    /** Asks whether it was really this person who asked. */
    Mail confirmation(Subscription subscription) {
        return Mail.of(subscription.email(), new Confirmation(subscription, page(subscription)).render());
    }

    Mail news(Subscription subscription, WeatherLetter letter) {
        return Mail.of(subscription.email(), new News(letter, page(subscription)).render())
                .inThread(letter.id())
                .unsubscribedAt(URI.create(page(subscription) + "/unsubscribe"));
    }

    private URI page(Subscription subscription) {
        return URI.create(settings.url().toString().replaceFirst("/+$", "") + "/public/weather-subscriptions/"
                + subscription.secret());
    }

    record Confirmation(Subscription subscription, URI link) implements TemplateInstance {}

    record News(WeatherLetter letter, URI link) implements TemplateInstance {}
}
