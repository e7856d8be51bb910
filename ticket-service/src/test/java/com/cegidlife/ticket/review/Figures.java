package com.cegidlife.ticket.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The figures of a service review by their names, such as {@code commitments/TAKE_IN_CHARGE/met}. */
final class Figures {

    private final SortedMap<String, String> figures = new TreeMap<>();

    private Figures() {}

    /** As the API answers. */
    static SortedMap<String, String> of(JsonNode review) {
        var read = new Figures();
        read.figures.put("tickets", review.get("tickets").asText());
        read.figures.put("reopened", review.get("reopened").asText());
        for (var name : List.of("byKind", "byPriority", "bySeverity", "byProduct", "byRequester", "byState")) {
            review.get(name)
                    .forEach(count -> read.figures.put(
                            name + "/"
                                    + (count.hasNonNull("value")
                                            ? count.get("value").asText()
                                            : "null"),
                            count.get("tickets").asText()));
        }
        review.get("commitments")
                .forEach(kind -> read.all("commitments/" + kind.get("kind").asText(), kind.get("attainment")));
        read.all("timeToTakeInCharge", review.get("timeToTakeInCharge"));
        read.all("timeToResolution", review.get("timeToResolution"));
        review.get("months")
                .forEach(month -> read.all("months/" + month.get("month").asText(), month));
        return read.figures;
    }

    private void all(String prefix, JsonNode fields) {
        fields.properties().stream()
                .filter(field ->
                        !field.getKey().equals("month") && !field.getValue().isNull())
                .forEach(field -> figures.put(prefix + "/" + field.getKey(), text(field.getValue())));
    }

    private static String text(JsonNode value) {
        return value.isNumber() && !value.isIntegralNumber()
                ? value.decimalValue().setScale(2).toPlainString()
                : value.asText();
    }
}
