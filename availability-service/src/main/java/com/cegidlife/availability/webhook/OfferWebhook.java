package com.cegidlife.availability.webhook;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/** Sets a user's webhooks up, revives and removes them. */
@ApplicationScoped
public class OfferWebhook {

    private static final int MOST_OF_ONE = 10;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Webhooks webhooks;
    private final WebhookAddress address;
    private final Ids ids;
    private final Clock clock;

    OfferWebhook(Webhooks webhooks, WebhookAddress address, Ids ids, Clock clock) {
        this.webhooks = webhooks;
        this.address = address;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param secret by which posts are signed; told now and never again */
    public record Offer(Webhook webhook, String secret) {}

    /** @throws Refusal {@code webhook-address-refused}, {@code too-many-webhooks} */
    @Transactional
    public Offer offer(UUID customerId, UUID userId, String url) {
        address.mustBePublic(url);
        if (webhooks.of(userId).size() >= MOST_OF_ONE) {
            throw new Refusal(WebhookProblem.TOO_MANY_WEBHOOKS).with("most", MOST_OF_ONE);
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var webhook = new Webhook(ids.next(), customerId, userId, url, secret, clock.instant());
        webhooks.persistAndFlush(webhook);
        return new Offer(webhook, secret);
    }

    /** @throws Refusal {@code not-found}, {@code webhook-alive} */
    @Transactional
    public Webhook revive(UUID webhookId, UUID userId) {
        var webhook = webhooks.get(webhookId, userId);
        webhook.revive(clock.instant());
        return webhook;
    }

    /** @throws Refusal {@code not-found} */
    @Transactional
    public void remove(UUID webhookId, UUID userId) {
        webhooks.delete(webhooks.get(webhookId, userId));
    }
}
