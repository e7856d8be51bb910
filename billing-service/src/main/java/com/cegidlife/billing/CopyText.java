package com.cegidlife.billing;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Rows in the text format of PostgreSQL's {@code COPY}. */
final class CopyText {

    private static final String NULL = "\\N";

    private CopyText() {}

    static String of(Collection<List<Object>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            var separator = "";
            for (var value : row) {
                text.append(separator).append(field(value));
                separator = "\t";
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String field(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(CopyText::field).orElse(NULL);
            case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
            case Collection<?> values -> escaped(array(values));
            default -> escaped(value.toString());
        };
    }

    private static String array(Collection<?> values) {
        var text = new StringBuilder("{");
        for (var value : values) {
            text.append(text.length() == 1 ? "" : ",").append('"');
            text.append(value.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
