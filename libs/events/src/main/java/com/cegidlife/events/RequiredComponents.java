package com.cegidlife.events;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Every component of an event record is required unless it is an {@link java.util.Optional}. */
final class RequiredComponents {

    private RequiredComponents() {}

    /** @throws MalformedEvent naming the first component that is null, by its path from the root */
    static void check(Record event) {
        check(event, "");
    }

    static void check(DomainEvent event) {
        check((Record) event);
    }

    private static void check(Record parent, String path) {
        for (var component : parent.getClass().getRecordComponents()) {
            var name = path + "/" + component.getName();
            switch (read(parent, component.getAccessor())) {
                case null -> throw new MalformedEvent("Field " + name + " is missing");
                case Record child -> check(child, name);
                case List<?> children -> checkAll(children, name);
                default -> {}
            }
        }
    }

    private static void checkAll(List<?> children, String path) {
        for (int i = 0; i < children.size(); i++) {
            switch (children.get(i)) {
                case null -> throw new MalformedEvent("Field " + path + "/" + i + " is missing");
                case Record child -> check(child, path + "/" + i);
                default -> {}
            }
        }
    }

    private static Object read(Record parent, java.lang.reflect.Method accessor) {
        try {
            return accessor.invoke(parent);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
