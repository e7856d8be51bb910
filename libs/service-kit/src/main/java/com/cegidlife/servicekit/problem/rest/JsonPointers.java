package com.cegidlife.servicekit.problem.rest;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;

/** JSON pointers (RFC 6901) into the body of a request. */
final class JsonPointers {

    private JsonPointers() {}

    /** From what Bean Validation says below the body. */
    static String of(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append(segment(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(segment(node.getName()));
            }
        }
        return pointer.toString();
    }

    /** From where Jackson stopped reading. */
    static String of(JsonMappingException unreadable) {
        var pointer = new StringBuilder();
        for (var reference : unreadable.getPath()) {
            pointer.append(
                    reference.getFieldName() == null ? "/" + reference.getIndex() : segment(reference.getFieldName()));
        }
        return pointer.toString();
    }

    private static String segment(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
