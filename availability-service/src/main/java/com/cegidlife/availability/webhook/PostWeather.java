package com.cegidlife.availability.webhook;

import com.cegidlife.availability.weather.TellWeather;
import com.cegidlife.availability.webhook.Poster.Answer;
import com.cegidlife.servicekit.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Posts the weather to a webhook when it is another one than was posted last: at least once, signed, and whatever came of it
 * is kept. No transaction waits for the answer.
 */
@ApplicationScoped
public class PostWeather {

    private final TellWeather tellWeather;
    private final RecordDelivery record;
    private final Poster poster;
    private final ObjectMapper json;
    private final Clock clock;

    PostWeather(TellWeather tellWeather, RecordDelivery record, Poster poster, ObjectMapper json, Clock clock) {
        this.tellWeather = tellWeather;
        this.record = record;
        this.poster = poster;
        this.json = json;
        this.clock = clock;
    }

    /** Changes nothing when the webhook was removed meanwhile. */
    public void post(UUID webhookId) {
        record.target(webhookId).ifPresent(webhook -> {
            var weather = tellWeather.toCustomer(webhook.customerId());
            var fingerprint = weather.fingerprint();
            if (webhook.knows(fingerprint)) {
                record.nothingNew(webhookId);
            } else {
                record.record(webhookId, fingerprint, answer(webhook, WeatherPost.of(weather)));
            }
        });
    }

    private Answer answer(Webhook webhook, WeatherPost post) {
        try {
            var address = record.mustBePublic(webhook);
            var body = json.writeValueAsBytes(post);
            return poster.post(address, webhook.secret(), clock.instant(), body);
        } catch (Refusal e) {
            return new Answer(Optional.empty(), Optional.of(e.getMessage()), 0);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The weather cannot be written as JSON", e);
        }
    }
}
