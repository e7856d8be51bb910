package com.cegidlife.availability.webhook;

import com.cegidlife.availability.webhook.Poster.Answer;
import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Keeps what came of a post, and so when the next one is due. */
@ApplicationScoped
class RecordDelivery {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookAddress address;
    private final Ids ids;
    private final Clock clock;

    RecordDelivery(Webhooks webhooks, Deliveries deliveries, WebhookAddress address, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Optional<Webhook> target(UUID webhookId) {
        return webhooks.findByIdOptional(webhookId);
    }

    /** Looked at anew each time: names may lead elsewhere by now. */
    URI mustBePublic(Webhook webhook) {
        return address.mustBePublic(webhook.url());
    }

    @Transactional
    void nothingNew(UUID webhookId) {
        webhooks.findByIdOptional(webhookId).ifPresent(webhook -> webhook.undisturbed(clock.instant()));
    }

    @Transactional
    void record(UUID webhookId, String fingerprint, Answer answer) {
        webhooks.findByIdOptional(webhookId).ifPresent(webhook -> {
            var now = clock.instant();
            var attempt = webhook.failures() + 1;
            deliveries.add(
                    webhookId, new Delivery(ids.next(), now, attempt, answer.status(), answer.error(), answer.millis()));
            if (answer.error().isEmpty()) {
                webhook.delivered(fingerprint, now);
                deliveries.forget(now.minus(REMEMBERED));
            } else {
                webhook.failed(answer.status(), now);
            }
        });
    }
}
