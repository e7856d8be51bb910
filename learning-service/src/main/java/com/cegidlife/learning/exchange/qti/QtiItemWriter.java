package com.cegidlife.learning.exchange.qti;

import static com.cegidlife.learning.exchange.qti.QtiElement.escaped;

import com.cegidlife.learning.question.Draft;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.Ordering;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.TrueFalse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;

/** Writes one item. */
final class QtiItemWriter {

    private static final String ITEM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="%s" title="%s" \
            adaptive="false" time-dependent="false">
            %s
            <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
            <qti-item-body>%s</qti-item-body>
            %s
            </qti-assessment-item>
            """;

    private static final String MATCH_CORRECT = "<qti-response-processing template=\""
            + "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml\"/>";

    private static final String MAP_RESPONSE = "<qti-response-processing template=\""
            + "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml\"/>";

    private static final String WITHIN = "<qti-response-processing><qti-response-condition><qti-response-if>"
            + "<qti-equal tolerance-mode=\"absolute\" tolerance=\"%1$s %1$s\"><qti-variable identifier=\"RESPONSE\"/>"
            + "<qti-correct identifier=\"RESPONSE\"/></qti-equal><qti-set-outcome-value identifier=\"SCORE\">"
            + "<qti-base-value base-type=\"float\">1</qti-base-value></qti-set-outcome-value></qti-response-if>"
            + "</qti-response-condition></qti-response-processing>";

    private QtiItemWriter() {}

    static String write(String identifier, Draft draft) {
        var parts = parts(draft);
        return ITEM.formatted(
                identifier, escaped(draft.title()), parts.declarations(), parts.body(), parts.processing());
    }

    private record Parts(String declarations, String body, String processing) {}

    private static Parts parts(Draft draft) {
        return switch (draft.task()) {
            case SingleChoice task -> choice(task.prompt(), 1, task.options(), List.of("C" + task.right()), "C");
            case MultipleChoice task ->
                choice(
                        task.prompt(),
                        0,
                        task.options(),
                        task.right().stream().map(place -> "C" + place).toList(),
                        "C");
            case TrueFalse task -> statement(task);
            case ShortAnswer task ->
                new Parts(texts("RESPONSE", task.accepted(), task.strict()), entry(task.prompt()), MAP_RESPONSE);
            case NumericAnswer task ->
                new Parts(
                        declaration(
                                "RESPONSE",
                                "single",
                                "float",
                                List.of(task.value().toPlainString())),
                        entry(task.prompt()),
                        WITHIN.formatted(task.tolerance().toPlainString()));
            case Matching task -> matching(task);
            case Ordering task -> ordering(task);
            case GapFill task -> gaps(task);
        };
    }

    private static Parts choice(String prompt, int most, List<String> options, List<String> right, String prefix) {
        return new Parts(
                declaration("RESPONSE", most == 1 ? "single" : "multiple", "identifier", right),
                "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"true\" max-choices=\"%d\">%s%s</qti-choice-interaction>"
                        .formatted(most, prompt(prompt), listed("qti-simple-choice", prefix, "", options)),
                MATCH_CORRECT);
    }

    private static Parts statement(TrueFalse task) {
        return new Parts(
                declaration("RESPONSE", "single", "identifier", List.of(Boolean.toString(task.right()))),
                "<qti-choice-interaction response-identifier=\"RESPONSE\" shuffle=\"false\" max-choices=\"1\">%s"
                                .formatted(prompt(task.prompt()))
                        + "<qti-simple-choice identifier=\"true\">Vrai</qti-simple-choice>"
                        + "<qti-simple-choice identifier=\"false\">Faux</qti-simple-choice></qti-choice-interaction>",
                MATCH_CORRECT);
    }

    private static Parts ordering(Ordering task) {
        var right =
                IntStream.range(0, task.items().size()).mapToObj(i -> "C" + i).toList();
        return new Parts(
                declaration("RESPONSE", "ordered", "identifier", right),
                "<qti-order-interaction response-identifier=\"RESPONSE\" shuffle=\"true\">%s%s</qti-order-interaction>"
                        .formatted(prompt(task.prompt()), listed("qti-simple-choice", "C", "", task.items())),
                MATCH_CORRECT);
    }

    private static Parts matching(Matching task) {
        var rights = task.choices();
        var right = IntStream.range(0, task.pairs().size())
                .mapToObj(i -> "L%d R%d"
                        .formatted(i, rights.indexOf(task.pairs().get(i).right())))
                .toList();
        var sets = List.of(
                listed("qti-simple-associable-choice", "L", " match-max=\"1\"", task.lefts()),
                listed("qti-simple-associable-choice", "R", " match-max=\"0\"", rights));
        return new Parts(
                declaration("RESPONSE", "multiple", "directedPair", right),
                "<qti-match-interaction response-identifier=\"RESPONSE\" shuffle=\"true\" max-associations=\"0\">%s%s</qti-match-interaction>"
                        .formatted(
                                prompt(task.prompt()),
                                sets.stream()
                                        .map(set -> "<qti-simple-match-set>" + set + "</qti-simple-match-set>")
                                        .collect(Collectors.joining())),
                MATCH_CORRECT);
    }

    private static Parts gaps(GapFill task) {
        var body = xml(task.prompt());
        var declarations = new StringBuilder();
        for (int i = 0; i < task.gaps().size(); i++) {
            var identifier = "RESPONSE" + (i + 1);
            declarations.append(texts(identifier, task.gaps().get(i), task.strict()));
            body = body.replace(
                    "[[" + (i + 1) + "]]", "<qti-text-entry-interaction response-identifier=\"" + identifier + "\"/>");
        }
        return new Parts(declarations.toString(), "<div>" + body + "</div>", MAP_RESPONSE);
    }

    private static String entry(String prompt) {
        return "<div>" + xml(prompt)
                + "</div><div><qti-text-entry-interaction response-identifier=\"RESPONSE\"/></div>";
    }

    private static String texts(String identifier, List<String> accepted, boolean strict) {
        var entries = accepted.stream()
                .map(text -> "<qti-map-entry map-key=\"%s\" mapped-value=\"1\" case-sensitive=\"%s\"/>"
                        .formatted(escaped(text), strict))
                .collect(Collectors.joining());
        return "<qti-response-declaration identifier=\"%s\" cardinality=\"single\" base-type=\"string\"><qti-mapping>%s</qti-mapping></qti-response-declaration>"
                .formatted(identifier, entries);
    }

    private static String declaration(String identifier, String cardinality, String type, List<String> right) {
        var values = right.stream()
                .map(value -> "<qti-value>" + value + "</qti-value>")
                .collect(Collectors.joining());
        return "<qti-response-declaration identifier=\"%s\" cardinality=\"%s\" base-type=\"%s\"><qti-correct-response>%s</qti-correct-response></qti-response-declaration>"
                .formatted(identifier, cardinality, type, values);
    }

    private static String prompt(String html) {
        return "<qti-prompt>" + xml(html) + "</qti-prompt>";
    }

    private static String listed(String element, String prefix, String attributes, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> "<%1$s identifier=\"%2$s%3$d\"%4$s>%5$s</%1$s>"
                        .formatted(element, prefix, i, attributes, xml(texts.get(i))))
                .collect(Collectors.joining());
    }

    /** Harmless HTML as XML. */
    private static String xml(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        return document.body().html();
    }
}
