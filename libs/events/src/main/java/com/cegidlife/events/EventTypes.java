package com.cegidlife.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry of {@code ce_type}s: which record and which topic each belongs to. */
public final class EventTypes {

    private static final Map<String, Class<? extends DomainEvent>> BY_TYPE = Arrays.stream(Topic.values())
            .flatMap(EventTypes::recordsOf)
            .collect(Collectors.toUnmodifiableMap(EventTypes::typeOf, Function.identity()));

    private static final Map<Class<? extends DomainEvent>, Topic> TOPICS = Arrays.stream(Topic.values())
            .flatMap(topic -> recordsOf(topic).map(event -> Map.entry(event, topic)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private EventTypes() {}

    /** The {@code ce_type} of an event record. */
    public static String typeOf(Class<? extends DomainEvent> event) {
        return event.getAnnotation(EventType.class).value();
    }

    /** The topic that carries an event record. */
    public static Topic topicOf(Class<? extends DomainEvent> event) {
        return TOPICS.get(event);
    }

    /** The record of a {@code ce_type}; empty when the suite knows no such type. */
    public static Optional<Class<? extends DomainEvent>> find(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The records that a topic carries, in the order its sealed interface permits them. */
    @SuppressWarnings("unchecked")
    public static Stream<Class<? extends DomainEvent>> recordsOf(Topic topic) {
        return Arrays.stream(topic.events().getPermittedSubclasses())
                .map(permitted -> (Class<? extends DomainEvent>) permitted);
    }
}
