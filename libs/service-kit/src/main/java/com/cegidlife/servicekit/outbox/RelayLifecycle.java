package com.cegidlife.servicekit.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs one relay with the application. */
@ApplicationScoped
public class RelayLifecycle {

    private final Relay relay;
    private final MeterRegistry meters;

    RelayLifecycle(
            DataSource dataSource,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        this.relay = new Relay(dataSource, kafka);
        this.meters = meters;
    }

    /** What keeps this instance's relay from publishing; empty when nothing does. */
    public Optional<String> trouble() {
        return relay.trouble();
    }

    void start(@Observes StartupEvent event) {
        FunctionCounter.builder("cegidlife.outbox.published", relay, Relay::published)
                .description("Facts that the broker has accepted from this instance")
                .register(meters);
        relay.start();
    }

    void hint(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactsAdded committed) {
        relay.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        relay.close();
    }
}
