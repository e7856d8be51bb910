package com.cegidlife.learning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.question.Draft;
import com.cegidlife.learning.question.FrenchNumber;
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
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

    private final CsvFile csv = new CsvFile();

    @Property
    void a_table_that_was_written_is_read_as_the_same_questions(@ForAll("drafts") List<Draft> drafts) {
        var parsed = csv.read(csv.write(drafts));

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.questions()).extracting(FileQuestion::draft).isEqualTo(drafts);
    }

    @Property
    void gift_that_was_written_is_read_as_the_same_questions_but_for_those_it_has_no_words_for(
            @ForAll("drafts") List<Draft> drafts) {
        var parsed = GiftFile.read(GiftWriter.write(drafts));

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.questions())
                .extracting(FileQuestion::draft)
                .isEqualTo(drafts.stream()
                        .filter(RoundTripProperties::isKnownToGift)
                        .toList());
    }

    private static boolean isKnownToGift(Draft draft) {
        return switch (draft.task()) {
            case Ordering ordering -> false;
            case GapFill text -> false;
            case ShortAnswer answer -> !answer.strict();
            default -> true;
        };
    }

    @Provide
    Arbitrary<List<Draft>> drafts() {
        return Combinators.combine(texts(), tasks())
                .as((title, task) -> new Draft(title.replace('\n', ' ').strip(), task))
                .filter(draft -> !draft.title().isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<Task> tasks() {
        var lists = texts().list().uniqueElements().ofMinSize(2).ofMaxSize(6);
        var right = Arbitraries.integers().between(0, 1);
        var yes = Arbitraries.of(true, false);
        var numbers = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-10_000), BigDecimal.valueOf(10_000))
                .ofScale(3)
                .map(RoundTripProperties::plain);
        return Arbitraries.oneOf(
                Combinators.combine(texts(), lists, right).as(SingleChoice::new),
                Combinators.combine(texts(), lists, right.list().ofMinSize(1)).as(MultipleChoice::new),
                Combinators.combine(texts(), yes).as(TrueFalse::new),
                Combinators.combine(texts(), lists, yes).as(RoundTripProperties::shortAnswer),
                Combinators.combine(texts(), numbers, numbers.map(BigDecimal::abs))
                        .as(NumericAnswer::new),
                Combinators.combine(texts(), lists, lists, yes).as(RoundTripProperties::matching),
                Combinators.combine(texts(), lists).as(Ordering::new),
                Combinators.combine(texts(), lists.list().ofMinSize(1).ofMaxSize(3), yes)
                        .as(RoundTripProperties::gapFill));
    }

    private static Task shortAnswer(String prompt, List<String> accepted, boolean strict) {
        return new ShortAnswer(prompt, accepted, strict).withMarkup(text -> text);
    }

    private static Task gapFill(String prompt, List<List<String>> gaps, boolean strict) {
        return new GapFill(prompt + " [[1]]", gaps, strict).withMarkup(text -> text);
    }

    private static Task matching(String prompt, List<String> lefts, List<String> rights, boolean withDistractors) {
        var pairs = IntStream.range(0, Math.min(lefts.size(), rights.size()))
                .mapToObj(i -> new Matching.Pair(lefts.get(i), rights.get(i)))
                .toList();
        return new Matching(prompt, pairs, withDistractors ? List.of("Aucun") : List.of());
    }

    /** As numbers are read. */
    private static BigDecimal plain(BigDecimal number) {
        return FrenchNumber.parse(number.toPlainString()).orElseThrow();
    }

    /** What means something to a format, what French needs, and lines. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab Zé€'\"\\~=#{}:%|;,>-[]/$.0\n")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
