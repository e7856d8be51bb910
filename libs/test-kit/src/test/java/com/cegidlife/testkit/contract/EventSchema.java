package com.cegidlife.testkit.contract;

import com.cegidlife.events.DomainEvent;
import com.cegidlife.events.EventTypes;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The JSON Schema (draft 2020-12) of what a publisher writes: closed, every component required unless it is an {@link
 * Optional}. Consumers ignore fields that they do not know, so they accept more than it allows.
 */
final class EventSchema {

    private static final Map<Type, ObjectNode> SIMPLE = Map.of(
            String.class, object("string"),
            UUID.class, object("string").put("format", "uuid"),
            Instant.class, object("string").put("format", "date-time"),
            LocalDate.class, object("string").put("format", "date"),
            boolean.class, object("boolean"),
            int.class, object("integer").put("format", "int32"),
            long.class, object("integer").put("format", "int64"));

    private EventSchema() {}

    static ObjectNode of(Class<? extends DomainEvent> event) {
        var type = EventTypes.typeOf(event);
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:cegidlife:event:" + type);
        schema.put("title", type);
        schema.setAll(ofRecord(event));
        return schema;
    }

    /** Where the schema of a {@code ce_type} is committed, from the project's root. */
    static Path committedPath(String type) {
        return Path.of("libs/events/src/main/resources/schemas", type + ".json");
    }

    private static ObjectNode ofRecord(Class<?> record) {
        var javadoc = SourceJavadoc.of(record);
        var schema = object("object");
        javadoc.description().ifPresent(text -> schema.put("description", text));
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : record.getRecordComponents()) {
            var property = ofType(contentOf(component));
            javadoc.component(component.getName()).ifPresent(text -> property.put("description", text));
            properties.set(component.getName(), property);
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static Type contentOf(RecordComponent component) {
        return component.getType() == Optional.class
                ? argumentOf(component.getGenericType())
                : component.getGenericType();
    }

    private static ObjectNode ofType(Type type) {
        return switch (type) {
            case Class<?> record when record.isRecord() -> ofRecord(record);
            case Class<?> enumeration when enumeration.isEnum() -> ofEnum(enumeration);
            case ParameterizedType list
            when list.getRawType() == List.class -> object("array").set("items", ofType(argumentOf(list)));
            default -> ofSimple(type);
        };
    }

    private static ObjectNode ofEnum(Class<?> enumeration) {
        var schema = object("string");
        SourceJavadoc.of(enumeration).description().ifPresent(text -> schema.put("description", text));
        var values = schema.putArray("enum");
        Arrays.stream(enumeration.getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .forEach(values::add);
        return schema;
    }

    private static ObjectNode ofSimple(Type type) {
        return Optional.ofNullable(SIMPLE.get(type))
                .orElseThrow(() -> new IllegalArgumentException("Events cannot carry a " + type.getTypeName()))
                .deepCopy();
    }

    private static Type argumentOf(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
