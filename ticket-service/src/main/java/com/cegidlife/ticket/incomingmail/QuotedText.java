package com.cegidlife.ticket.incomingmail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a person wrote from what their mail program repeated below it. Cut off is what follows the line that our mails
 * begin with, the line with which Outlook begins a repeated mail, and lines with {@code >} at the end. Answers between or
 * below the quoted lines keep them: they mean nothing without.
 */
final class QuotedText {

    /** The first line of every mail that may be answered; a template holds the same words. */
    static final String MARKER = "Répondez au-dessus de cette ligne";

    private static final String MARKER_IN_ENGLISH = "Reply above this line";

    private static final Pattern ORIGINAL = Pattern.compile(
            "-{2,} ?(Message d'origine|Original Message|Message transféré) ?-{2,}|_{20,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADER_FROM = Pattern.compile("\\*?(De|From) ?:.*");
    private static final Pattern HEADER_SENT = Pattern.compile("\\*?(Envoyé|Date|Sent) ?:.*");

    private static final Pattern ATTRIBUTION = Pattern.compile("(Le|On) .{5,300}(a écrit|wrote) ?:", Pattern.DOTALL);

    /** An attribution is wrapped by some programs. */
    private static final int LONGEST_ATTRIBUTION = 3;

    private QuotedText() {}

    /** What remains without the repeated mail; may be nothing. */
    static String cutOff(String text) {
        var lines = new ArrayList<>(text.lines().map(String::stripTrailing).toList());
        var cut = cutFrom(lines, firstRepeated(lines));
        cut |= cutQuotedEnd(lines);
        if (cut) {
            cutAttribution(lines);
            cutQuotedEnd(lines);
        }
        return String.join("\n", lines).strip();
    }

    private static int firstRepeated(List<String> lines) {
        for (var index = 0; index < lines.size(); index++) {
            if (beginsRepeated(lines, index)) {
                return index;
            }
        }
        return lines.size();
    }

    private static boolean beginsRepeated(List<String> lines, int index) {
        var line = lines.get(index).strip();
        return (!line.startsWith(">") && (line.contains(MARKER) || line.contains(MARKER_IN_ENGLISH)))
                || ORIGINAL.matcher(line).matches()
                || (HEADER_FROM.matcher(line).matches()
                        && lines.subList(index + 1, Math.min(index + 3, lines.size())).stream()
                                .anyMatch(next -> HEADER_SENT.matcher(next).matches()));
    }

    private static boolean cutFrom(List<String> lines, int index) {
        var repeated = lines.subList(index, lines.size());
        var some = !repeated.isEmpty();
        repeated.clear();
        return some;
    }

    private static boolean cutQuotedEnd(List<String> lines) {
        var cut = false;
        while (!lines.isEmpty() && (lines.getLast().isBlank() || lines.getLast().startsWith(">"))) {
            cut |= lines.removeLast().startsWith(">");
        }
        return cut;
    }

    private static void cutAttribution(List<String> lines) {
        cutFrom(lines, lines.size() - blanksAtTheEnd(lines));
        for (var count = 1; count <= Math.min(LONGEST_ATTRIBUTION, lines.size()); count++) {
            var from = lines.size() - count;
            if (ATTRIBUTION
                    .matcher(String.join(" ", lines.subList(from, lines.size())))
                    .matches()) {
                cutFrom(lines, from);
                return;
            }
        }
    }

    private static int blanksAtTheEnd(List<String> lines) {
        return (int) lines.reversed().stream().takeWhile(String::isBlank).count();
    }
}
