package com.cegidlife.events;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Every component of an event record is required unless it is an {@link java.util.Optional}. */
final class RequiredComponents {

    private RequiredComponents() {}

    /** @throws MalformedEvent naming the first component that is null, by its JSON pointer */
    static void check(DomainEvent event) {
        check(event, "");
    }

    private static void checkAll(Record parent, String path) {
        for (var component : parent.getClass().getRecordComponents()) {
            check(read(parent, component.getAccessor()), path + "/" + component.getName());
        }
    }

    private static void check(Object value, String path) {
        switch (value) {
            case null ->
                throw new MalformedEvent(path.isEmpty() ? "The value is null" : "Field " + path + " is missing");
            case Record child -> checkAll(child, path);
            case List<?> children -> checkAll(children, path);
            default -> {}
        }
    }

    private static void checkAll(List<?> children, String path) {
        for (int i = 0; i < children.size(); i++) {
            check(children.get(i), path + "/" + i);
        }
    }

    private static Object read(Record parent, Method accessor) {
        try {
            return accessor.invoke(parent);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
