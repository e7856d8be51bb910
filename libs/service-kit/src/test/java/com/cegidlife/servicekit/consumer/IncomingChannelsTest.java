package com.cegidlife.servicekit.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingChannelsTest {

    private static final String OUTAGES = "mp.messaging.incoming.outages.";
    private static final String STANDINGS = "mp.messaging.incoming.standings.";

    private final Map<String, String> settings = new HashMap<>(Map.of(
            OUTAGES + "topic", "availability.outages.v1",
            OUTAGES + "group.id", "ticket-service",
            OUTAGES + "auto.offset.reset", "earliest",
            OUTAGES + "failure-strategy", "poison-or-stop",
            STANDINGS + "topic", "learning.standings.v1",
            STANDINGS + "group.id", "ticket-service",
            STANDINGS + "auto.offset.reset", "earliest",
            STANDINGS + "failure-strategy", "poison-or-stop"));

    @Test
    void anApplicationWhoseChannelsStateEverythingStarts() {
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "group.id"})
    void aChannelThatDoesNotStateItsTopicOrGroupStopsTheStart(String name) {
        settings.remove(STANDINGS + name);

        assertThat(channels().faults()).containsExactly(STANDINGS + name + " is not stated");
        assertThatThrownBy(this::start).hasMessageContaining(STANDINGS + name);
    }

    @ParameterizedTest
    @CsvSource({"auto.offset.reset, latest, earliest", "failure-strategy, ignore, poison-or-stop"})
    void aChannelThatWouldLoseEventsStopsTheStart(String name, String unsafe, String safe) {
        settings.put(STANDINGS + name, unsafe);

        assertThat(channels().faults()).containsExactly(STANDINGS + name + " must be " + safe);
        assertThatThrownBy(this::start).hasMessageContaining(STANDINGS + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto.offset.reset", "failure-strategy"})
    void aDefaultIsNoStatement(String name) {
        settings.remove(STANDINGS + name);

        assertThat(channels().faults()).singleElement().asString().startsWith(STANDINGS + name + " must be");
    }

    @Test
    void allFaultsOfAllChannelsAreToldAtOnce() {
        settings.remove(OUTAGES + "topic");
        settings.put(OUTAGES + "failure-strategy", "fail");
        settings.remove(STANDINGS + "group.id");

        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        OUTAGES + "topic", OUTAGES + "failure-strategy", STANDINGS + "group.id", "not safe");
    }

    @Test
    void theGroupsOfATopicAreThoseOfItsChannels() {
        settings.put(OUTAGES + "topic", "learning.standings.v1");
        settings.put(OUTAGES + "group.id", "another-group");

        assertThat(channels().groupsOf("learning.standings.v1"))
                .containsExactlyInAnyOrder("ticket-service", "another-group");
        assertThat(channels().groupsOf("availability.outages.v1")).isEmpty();
    }

    private void start() {
        channels().check(new StartupEvent());
    }

    private IncomingChannels channels() {
        return new IncomingChannels(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "the service", 100))
                .build());
    }
}
