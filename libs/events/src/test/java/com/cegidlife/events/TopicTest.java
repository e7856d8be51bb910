package com.cegidlife.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicTest {

    static Stream<Class<? extends DomainEvent>> everyEvent() {
        return Arrays.stream(Topic.values()).flatMap(EventTypes::recordsOf);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventIsARecordWithAStableTypeOfItsOwner(Class<? extends DomainEvent> event) {
        var owner = EventTypes.topicOf(event).owner().replace("-service", "");
        assertThat(event).isRecord();
        assertThat(EventTypes.typeOf(event)).matches("com\\.cegidlife\\." + owner + "\\.[a-z]+(-[a-z]+)*\\.v[1-9]");
        assertThat(EventTypes.find(EventTypes.typeOf(event))).hasValue(event);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void aTopicIsFoundByItsName(Topic topic) {
        assertThat(Topic.named(topic.topicName())).isSameAs(topic);
    }

    @Test
    void anUnknownTopicNameIsRefused() {
        assertThatThrownBy(() -> Topic.named("ticket.tickets.v2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unknown topic ticket.tickets.v2");
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void noServiceConsumesItsOwnTopic(Topic topic) {
        assertThat(topic.consumers()).doesNotContain(topic.owner());
    }

    @Test
    void aCompactedTopicKeepsItsRecordsForEver() {
        assertThat(Topic.BILLING_ENTITLEMENTS.retention()).isEmpty();
        assertThat(Topic.TICKET_TICKETS.retention()).isPresent();
    }

    @Test
    void theDeadLetterTopicNamesConsumerAndSource() {
        assertThat(Topic.PROBE_RESULTS.deadLetterTopic("availability-service"))
                .isEqualTo("availability-service.probe.results.v1.dead-letter");
    }
}
