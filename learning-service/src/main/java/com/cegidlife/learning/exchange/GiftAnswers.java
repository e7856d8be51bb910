package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.FrenchNumber;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.NumericAnswer;
import com.cegidlife.learning.question.ShortAnswer;
import com.cegidlife.learning.question.SingleChoice;
import com.cegidlife.learning.question.Task;
import com.cegidlife.learning.question.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what stands between the braces of a GIFT question. Feedback is left out. */
final class GiftAnswers {

    private static final Pattern TRUE = Pattern.compile("T|TRUE");
    private static final Pattern FALSE = Pattern.compile("F|FALSE");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d+(?:\\.\\d+)?)%");
    private static final String ARROW = "->";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param right with {@code =} before it; @param weight in percent, null when none is stated */
    private record Entry(boolean right, BigDecimal weight, String text) {

        boolean counts() {
            return weight == null ? right : weight.signum() > 0;
        }
    }

    private GiftAnswers() {}

    /** @throws BrokenLine when they are of no kind that is known here */
    static Task read(String prompt, String answers) {
        var written = withoutFeedback(answers).strip();
        var word = written.toUpperCase(Locale.ROOT);
        if (TRUE.matcher(word).matches() || FALSE.matcher(word).matches()) {
            return new TrueFalse(prompt, TRUE.matcher(word).matches());
        }
        if (answers.strip().startsWith("#")) {
            return number(prompt, withoutFeedback(answers.strip().substring(1)).strip());
        }
        var entries = entries(written);
        if (entries.isEmpty()) {
            throw new BrokenLine(
                    "sans réponse : ce type n'est pas connu ici", "no answers: this kind is not known here");
        }
        return task(prompt, entries);
    }

    private static Task task(String prompt, List<Entry> entries) {
        if (entries.stream().allMatch(Entry::right)) {
            var isMatching = entries.stream().allMatch(entry -> GiftText.find(entry.text(), ARROW) >= 0);
            return isMatching
                    ? matching(prompt, entries)
                    : new ShortAnswer(
                            prompt,
                            entries.stream()
                                    .map(entry -> GiftText.read(entry.text()))
                                    .toList(),
                            false);
        }
        var options = entries.stream().map(entry -> GiftText.read(entry.text())).toList();
        var right = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).counts())
                .boxed()
                .toList();
        var isSingle = entries.stream().anyMatch(Entry::right) && right.size() == 1;
        return isSingle
                ? new SingleChoice(prompt, options, right.getFirst())
                : new MultipleChoice(prompt, options, right);
    }

    private static Task matching(String prompt, List<Entry> entries) {
        var pairs = new ArrayList<Matching.Pair>();
        var distractors = new ArrayList<String>();
        for (var entry : entries) {
            var arrow = GiftText.find(entry.text(), ARROW);
            var left = GiftText.read(entry.text().substring(0, arrow));
            var right = GiftText.read(entry.text().substring(arrow + ARROW.length()));
            if (left.isEmpty()) {
                distractors.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        return new Matching(prompt, pairs, distractors);
    }

    private static Task number(String prompt, String written) {
        var number = written.startsWith("=") ? written.substring(1) : written;
        var range = number.indexOf("..");
        if (range >= 0) {
            var least = parsed(number.substring(0, range));
            var most = parsed(number.substring(range + 2));
            return new NumericAnswer(
                    prompt, least.add(most).multiply(HALF), most.subtract(least).multiply(HALF));
        }
        var colon = number.indexOf(':');
        return colon < 0
                ? new NumericAnswer(prompt, parsed(number), BigDecimal.ZERO)
                : new NumericAnswer(prompt, parsed(number.substring(0, colon)), parsed(number.substring(colon + 1)));
    }

    private static BigDecimal parsed(String number) {
        return FrenchNumber.parse(number)
                .orElseThrow(() -> new BrokenLine(
                        "n'est pas un nombre : " + number.strip(), "is not a number: " + number.strip()));
    }

    private static List<Entry> entries(String written) {
        var entries = new ArrayList<Entry>();
        for (var begin = next(written, 0); begin < written.length(); begin = next(written, begin + 1)) {
            entries.add(entry(written.substring(begin, next(written, begin + 1))));
        }
        return entries;
    }

    private static int next(String written, int from) {
        var right = GiftText.find(written, '=', from);
        var wrong = GiftText.find(written, '~', from);
        var end = written.length();
        return Math.min(right < 0 ? end : right, wrong < 0 ? end : wrong);
    }

    private static Entry entry(String written) {
        var text = written.substring(1).strip();
        var weight = WEIGHT.matcher(text);
        return weight.find()
                ? new Entry(written.charAt(0) == '=', new BigDecimal(weight.group(1)), text.substring(weight.end()))
                : new Entry(written.charAt(0) == '=', null, text);
    }

    /** From a {@code #} to the next answer. */
    private static String withoutFeedback(String answers) {
        var kept = new StringBuilder();
        for (int i = 0; i < answers.length(); ) {
            var feedback = GiftText.find(answers, '#', i);
            if (feedback < 0) {
                return kept.append(answers.substring(i)).toString();
            }
            kept.append(answers, i, feedback);
            i = next(answers, feedback);
        }
        return kept.toString();
    }
}
