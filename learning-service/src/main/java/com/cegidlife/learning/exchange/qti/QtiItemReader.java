package com.cegidlife.learning.exchange.qti;

import com.cegidlife.learning.exchange.BrokenLine;
import com.cegidlife.learning.question.Draft;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.Ordering;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads one item: choice, order, match, gap match or text entry. */
final class QtiItemReader {

    private static final String TEXT_ENTRY = "qti-text-entry-interaction";

    private final QtiElement item;
    private final QtiElement body;
    private final List<QtiElement> interactions;

    private QtiItemReader(QtiElement item) {
        this.item = item;
        this.body = item.needed("qti-item-body");
        this.interactions = body.all().filter(QtiElement::isInteraction).toList();
    }

    /** @throws BrokenLine when it is no item, or of a kind that is not known here */
    static Draft read(QtiElement document) {
        var item = document.needed("qti-assessment-item");
        var title = item.get("title").isBlank() ? item.get("identifier") : item.get("title");
        return new Draft(title, new QtiItemReader(item).task());
    }

    private Task task() {
        if (!interactions.isEmpty() && interactions.stream().allMatch(each -> each.is(TEXT_ENTRY))) {
            return typed();
        }
        if (interactions.size() != 1) {
            throw new BrokenLine("une interaction attendue", "expected one interaction");
        }
        var interaction = interactions.getFirst();
        return switch (interaction.name()) {
            case "qti-choice-interaction" -> choice(interaction);
            case "qti-order-interaction" -> order(interaction);
            case "qti-match-interaction" -> match(interaction);
            case "qti-gap-match-interaction" -> gapMatch(interaction);
            default ->
                throw new BrokenLine(
                        "interaction inconnue ici : " + interaction.name(),
                        "interaction not known here: " + interaction.name());
        };
    }

    private Task choice(QtiElement interaction) {
        var choices = interaction.all("qti-simple-choice");
        var right = QtiResponses.of(item, interaction).right();
        var identifiers =
                choices.stream().map(choice -> choice.get("identifier")).toList();
        var places = IntStream.range(0, choices.size())
                .filter(i -> right.contains(identifiers.get(i)))
                .boxed()
                .toList();
        if (choices.size() == 2 && Set.copyOf(identifiers).equals(Set.of("true", "false")) && right.size() == 1) {
            return new TrueFalse(prompt(interaction), right.contains("true"));
        }
        var options = choices.stream().map(QtiItemReader::html).toList();
        return interaction.get("max-choices").equals("1")
                ? new SingleChoice(prompt(interaction), options, places.size() == 1 ? places.getFirst() : -1)
                : new MultipleChoice(prompt(interaction), options, places);
    }

    private Task order(QtiElement interaction) {
        var choices = interaction.all("qti-simple-choice");
        return new Ordering(
                prompt(interaction),
                QtiResponses.of(item, interaction).right().stream()
                        .map(identifier -> html(identified(choices, identifier)))
                        .toList());
    }

    private Task match(QtiElement interaction) {
        var sets = interaction.all("qti-simple-match-set");
        if (sets.size() != 2) {
            throw new BrokenLine("deux ensembles attendus", "expected two match sets");
        }
        var lefts = sets.getFirst().all("qti-simple-associable-choice");
        var rights = new ArrayList<>(sets.getLast().all("qti-simple-associable-choice"));
        var pairs = new ArrayList<Matching.Pair>();
        var used = new ArrayList<QtiElement>();
        for (var written : QtiResponses.of(item, interaction).right()) {
            var identifiers = pair(written);
            var right = identified(rights, identifiers[1]);
            used.add(right);
            pairs.add(new Matching.Pair(html(identified(lefts, identifiers[0])), html(right)));
        }
        rights.removeAll(used);
        return new Matching(
                prompt(interaction),
                pairs,
                rights.stream().map(QtiItemReader::html).toList());
    }

    private Task gapMatch(QtiElement interaction) {
        var texts = interaction.all("qti-gap-text");
        var gaps = interaction.all("qti-gap").stream()
                .map(gap -> gap.get("identifier"))
                .toList();
        var right = QtiResponses.of(item, interaction).right();
        var accepted = gaps.stream()
                .map(gap -> right.stream()
                        .map(QtiItemReader::pair)
                        .filter(identifiers -> identifiers[1].equals(gap))
                        .map(identifiers -> identified(texts, identifiers[0]).text())
                        .toList())
                .toList();
        var prompt = interaction.html(element -> switch (element.name()) {
            case "qti-gap-text" -> Optional.of("");
            case "qti-gap" -> Optional.of("[[" + (gaps.indexOf(element.get("identifier")) + 1) + "]]");
            default -> Optional.empty();
        });
        return new GapFill(prompt, accepted, false);
    }

    private Task typed() {
        var responses = interactions.stream()
                .map(interaction -> QtiResponses.of(item, interaction))
                .toList();
        var isAlone = interactions.size() == 1
                && body.all().anyMatch(element -> element != body && element.holdsOnly(interactions.getFirst()));
        if (!isAlone) {
            var prompt = body.html(element -> element.is(TEXT_ENTRY)
                    ? Optional.of("[[" + (interactions.indexOf(element) + 1) + "]]")
                    : Optional.empty());
            return new GapFill(
                    prompt,
                    responses.stream().map(QtiResponses::accepted).toList(),
                    responses.stream().anyMatch(QtiResponses::isStrict));
        }
        var prompt = body.html(element -> element.is(TEXT_ENTRY) ? Optional.of("") : Optional.empty())
                .replaceAll("<(p|div)>\\s*</\\1>", "");
        var response = responses.getFirst();
        return response.isNumber()
                ? new NumericAnswer(prompt, QtiResponses.amount(first(response.right())), tolerance())
                : new ShortAnswer(prompt, response.accepted(), response.isStrict());
    }

    private BigDecimal tolerance() {
        return item.first("qti-equal")
                .filter(equal -> equal.get("tolerance-mode").equals("absolute"))
                .map(equal -> QtiResponses.amount(equal.get("tolerance").strip().split("\\s+")[0]))
                .orElse(BigDecimal.ZERO);
    }

    private static String first(List<String> right) {
        return right.stream().findFirst().orElse("");
    }

    private String prompt(QtiElement interaction) {
        var around = body.html(element -> element.isInteraction() ? Optional.of("") : Optional.empty());
        var within = interaction.first("qti-prompt").map(QtiItemReader::html).orElse("");
        return around + within;
    }

    private static String html(QtiElement element) {
        return element.html(child -> Optional.empty());
    }

    private static QtiElement identified(List<QtiElement> elements, String identifier) {
        return elements.stream()
                .filter(element -> element.get("identifier").equals(identifier))
                .findFirst()
                .orElseThrow(() ->
                        new BrokenLine("identifiant inconnu : " + identifier, "unknown identifier: " + identifier));
    }

    private static String[] pair(String written) {
        var identifiers = written.split("\\s+");
        if (identifiers.length != 2) {
            throw new BrokenLine("paire attendue : " + written, "expected a pair: " + written);
        }
        return identifiers;
    }
}
