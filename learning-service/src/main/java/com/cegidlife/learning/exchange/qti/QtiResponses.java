package com.cegidlife.learning.exchange.qti;

import com.cegidlife.learning.exchange.BrokenLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What an item declares as right for one of its interactions: {@code match_correct} or {@code map_response}. */
record QtiResponses(QtiElement declaration) {

    /** @throws BrokenLine when the interaction has no declaration */
    static QtiResponses of(QtiElement item, QtiElement interaction) {
        var identifier = interaction.get("response-identifier");
        return item.all("qti-response-declaration").stream()
                .filter(declaration -> declaration.get("identifier").equals(identifier))
                .findFirst()
                .map(QtiResponses::new)
                .orElseThrow(() ->
                        new BrokenLine("sans réponse déclarée : " + identifier, "no response declared: " + identifier));
    }

    /** The correct values in order, or else those that the mapping gives something for. */
    List<String> right() {
        var correct = declaration.first("qti-correct-response").stream()
                .flatMap(response -> response.all("qti-value").stream())
                .map(QtiElement::text)
                .toList();
        return correct.isEmpty() ? mapped() : correct;
    }

    /** The correct values and those that the mapping gives something for, each once. */
    List<String> accepted() {
        return Stream.concat(right().stream(), mapped().stream()).distinct().toList();
    }

    private List<String> mapped() {
        return declaration.all("qti-map-entry").stream()
                .filter(entry -> amount(entry.get("mapped-value")).signum() > 0)
                .map(entry -> entry.get("map-key"))
                .toList();
    }

    boolean isStrict() {
        return declaration.all("qti-map-entry").stream()
                .anyMatch(entry -> entry.get("case-sensitive").equals("true"));
    }

    boolean isNumber() {
        return Stream.of("float", "integer").anyMatch(declaration.get("base-type")::equals);
    }

    static BigDecimal amount(String written) {
        try {
            var amount = new BigDecimal(written.strip());
            if (Math.abs((long) amount.scale()) > 100 || amount.precision() > 100) {
                throw new NumberFormatException("beyond reason");
            }
            return amount;
        } catch (NumberFormatException e) {
            throw new BrokenLine("n'est pas un nombre : " + written, "is not a number: " + written);
        }
    }
}
