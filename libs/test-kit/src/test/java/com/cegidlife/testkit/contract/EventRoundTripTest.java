package com.cegidlife.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.Envelope;
import com.cegidlife.events.EventTypes;
import com.cegidlife.events.Topic;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventRoundTripTest {

    @Provide
    Arbitrary<DomainEvent> anyEvent() {
        return Arbitraries.oneOf(Arrays.stream(Topic.values())
                .flatMap(EventTypes::recordsOf)
                .<Arbitrary<? extends DomainEvent>>map(EventArbitraries::of)
                .toList());
    }

    @Property(tries = 500)
    void whatAPublisherWritesIsValidAndReadBackTheSame(@ForAll("anyEvent") DomainEvent event) {
        var written = new Envelope<>(UUID.randomUUID(), Instant.EPOCH, Optional.empty(), event);
        assertThat(new EventValidity(event.getClass()).violations(written.value()))
                .isEmpty();
        assertThat(Envelope.read(written.topic(), written.headers(), written.value()))
                .isEqualTo(written);
    }
}
