package com.cegidlife.testkit.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any instance of an event record, from the types of its components. */
final class EventArbitraries {

    private static final Map<Type, Arbitrary<?>> SIMPLE = Map.of(
            String.class, Arbitraries.strings().all().excludeChars('\uFFFF').ofMaxLength(20),
            UUID.class, Arbitraries.create(UUID::randomUUID),
            Instant.class,
                    Arbitraries.longs().between(0, 7_258_118_400_000_000L).map(EventArbitraries::ofMicros),
            LocalDate.class, Arbitraries.longs().between(0, 84_000).map(LocalDate::ofEpochDay),
            boolean.class, Arbitraries.of(true, false),
            int.class, Arbitraries.integers(),
            long.class, Arbitraries.longs());

    private EventArbitraries() {}

    static <R> Arbitrary<R> of(Class<R> record) {
        var components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(EventArbitraries::ofType)
                .toList();
        return Combinators.combine(components).as(values -> newRecord(record, values));
    }

    private static Arbitrary<Object> ofType(Type type) {
        return switch (type) {
            case Class<?> record when record.isRecord() -> of(record).asGeneric();
            case Class<?> enumeration
            when enumeration.isEnum() ->
                Arbitraries.of(enumeration.getEnumConstants()).asGeneric();
            case ParameterizedType list
            when list.getRawType() == List.class ->
                ofType(argumentOf(list)).list().ofMaxSize(3).asGeneric();
            case ParameterizedType optional
            when optional.getRawType() == Optional.class ->
                ofType(argumentOf(optional)).optional().asGeneric();
            default -> SIMPLE.get(type).asGeneric();
        };
    }

    private static Type argumentOf(ParameterizedType generic) {
        return generic.getActualTypeArguments()[0];
    }

    private static Instant ofMicros(long micros) {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    private static <R> R newRecord(Class<R> record, List<Object> values) {
        var types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot create a " + record, e);
        }
    }
}
