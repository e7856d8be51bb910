package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in words how a value of a type is written. */
final class Formats {

    private static final Text OBJECT = new Text("un objet", "an object");

    private static final Map<Class<?>, Text> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, new Text("un texte", "a text")),
            Map.entry(UUID.class, new Text("un identifiant UUID", "a UUID")),
            Map.entry(boolean.class, new Text("true ou false", "true or false")),
            Map.entry(Boolean.class, new Text("true ou false", "true or false")),
            Map.entry(LocalDate.class, new Text("une date comme 2026-05-14", "a date such as 2026-05-14")),
            Map.entry(YearMonth.class, new Text("un mois comme 2026-05", "a month such as 2026-05")),
            Map.entry(Instant.class, instant()),
            Map.entry(OffsetDateTime.class, instant()),
            Map.entry(Duration.class, new Text("une durée comme PT8H30M", "a duration such as PT8H30M")));

    private Formats() {}

    /** That a value of this type was expected, and how one is written. */
    static Text expected(Class<?> type) {
        var format = of(type);
        return new Text("attendu : " + format.french(), "expected: " + format.english());
    }

    private static Text of(Class<?> type) {
        if (type.isEnum()) {
            var values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text("l'une des valeurs " + values, "one of the values " + values);
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return new Text("un nombre", "a number");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new Text("une liste", "a list");
        }
        return BY_TYPE.getOrDefault(type, OBJECT);
    }

    private static Text instant() {
        return new Text("un instant comme 2026-05-14T08:30:00+02:00", "an instant such as 2026-05-14T08:30:00+02:00");
    }
}
