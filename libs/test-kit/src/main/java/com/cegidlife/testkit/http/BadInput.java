package com.cegidlife.testkit.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;

/** What stands in a field of a body in place of what its schema asks for. */
public enum BadInput {
    WRONG_TYPE(field -> true, field -> List.of(field.isObject() ? "[[true]]" : "{\"a\": [true]}")),
    UNKNOWN_VALUE(field -> field.isWord(), field -> List.of("\"NO_SUCH_VALUE\"", "\"\\u0000\"", "\"\"")),
    NUL(InputField::isText, field -> List.of("\"a\\u0000\"")),
    HALF_A_PAIR(InputField::isText, field -> List.of("\"a\\ud83d\"", "\"\\udc00a\"", "\"\\udc00\\ud83d\"")),
    HALF_A_PAIR_IN_BYTES(InputField::isText, field -> List.of("\"\u00ed\u00a0\u00bd\""), ISO_8859_1),
    ANOTHER_ENCODING(InputField::isText, field -> List.of("\"\u00e9t\u00e9\""), ISO_8859_1),
    TOO_LONG(InputField::isText, field -> List.of('"' + "x".repeat(1_000_000) + '"')),
    TOO_DEEP(field -> true, field -> List.of("[".repeat(100_000))),
    TOO_MANY(field -> true, field -> List.of("[" + "{},".repeat(9_999) + "{}]")),
    HUGE_NUMBER(field -> true, field -> List.of("1e999999999", "9223372036854775808")),
    ABSURD_DURATION(InputField::isDuration, field -> List.of("\"PT9999999999999H\"", "\"-PT1H\"", "\"P1M\"")),
    ABSURD_DATE(
            InputField::isDate,
            field -> field.isInstant()
                    ? List.of(
                            "\"+999999999-12-31T23:59:59Z\"",
                            "\"-999999999-01-01T00:00:00Z\"",
                            "\"0000-01-01T00:00:00Z\"")
                    : List.of("\"+999999999-12-31\"", "\"-999999999-01-01\"", "\"0000-01-01\"", "\"2026-02-30\""));

    private final Predicate<InputField> suits;
    private final Values values;
    private final Charset charset;

    BadInput(Predicate<InputField> suits, Values values) {
        this(suits, values, UTF_8);
    }

    BadInput(Predicate<InputField> suits, Values values, Charset charset) {
        this.suits = suits;
        this.values = values;
        this.charset = charset;
    }

    /** Values as they are written in JSON. */
    private interface Values {
        List<String> of(InputField field);
    }

    /** The values to try in a field, as they are written in JSON; none where the schema allows such. */
    List<String> valuesFor(InputField field) {
        return suits.test(field) ? values.of(field) : List.of();
    }

    /** In what the body is sent. */
    Charset charset() {
        return charset;
    }
}
