package com.cegidlife.availability.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookLifeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Webhook webhook =
            new Webhook(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "https://a.example", "secret", NOW);

    @Test
    void is_given_up_at_the_twelfth_failure_in_a_row() {
        for (int i = 1; i < 12; i++) {
            webhook.failed(Optional.of(500), NOW);
        }
        assertThat(webhook.diedAt()).isEmpty();

        webhook.failed(Optional.empty(), NOW.plus(Duration.ofDays(1)));

        assertThat(webhook.diedAt()).contains(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void forgets_its_failures_once_it_takes_something() {
        for (int i = 1; i < 12; i++) {
            webhook.failed(Optional.of(500), NOW);
        }

        webhook.delivered("weather", NOW);
        webhook.failed(Optional.of(500), NOW);

        assertThat(webhook.diedAt()).isEmpty();
        assertThat(webhook.failures()).isEqualTo(1);
        assertThat(webhook.knows("weather")).isTrue();
    }
}
