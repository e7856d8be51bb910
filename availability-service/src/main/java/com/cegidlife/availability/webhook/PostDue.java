package com.cegidlife.availability.webhook;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Posts to the webhooks that are due, some at a time; a slow one keeps those of its round waiting for seconds at most. */
@ApplicationScoped
public class PostDue {

    private static final Logger LOG = Logger.getLogger(PostDue.class);

    private static final int AT_ONCE = 16;

    private final Webhooks webhooks;
    private final PostWeather postWeather;
    private final Clock clock;

    PostDue(Webhooks webhooks, PostWeather postWeather, Clock clock) {
        this.webhooks = webhooks;
        this.postWeather = postWeather;
        this.clock = clock;
    }

    /** Goes on while as many are due as are posted to at once. */
    public void post() {
        int count;
        do {
            var due = webhooks.claim(clock.instant(), AT_ONCE);
            count = due.size();
            CompletableFuture.allOf(due.stream()
                            .map(id -> CompletableFuture.runAsync(
                                            () -> postWeather.post(id), Infrastructure.getDefaultExecutor())
                                    .exceptionally(e -> {
                                        LOG.warnf("A webhook is tried again in two minutes: %s", e.toString());
                                        return null;
                                    }))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } while (count == AT_ONCE);
    }
}
