package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Questions in GIFT: blank lines between them, comments from {@code //} on, categories passed over. */
final class GiftFile {

    private static final Pattern TITLE = Pattern.compile("(?s)^::((?:[^\\\\:]|\\\\.|:(?!:))*)::(.*)$");
    private static final Pattern MARKUP = Pattern.compile("^\\[(html|plain|moodle|markdown)]");
    private static final int LONGEST_TITLE = 200;

    private GiftFile() {}

    static ParsedFile read(String text) {
        var parsed = new ParsedFile();
        var block = new ArrayList<String>();
        var lines = text.lines().toList();
        for (int i = 0; i <= lines.size(); i++) {
            var line = i < lines.size() ? lines.get(i) : "";
            if (!line.isBlank()) {
                block.add(isAside(line) ? "" : line);
                continue;
            }
            readBlock(i - block.size() + 1, block, parsed);
            block.clear();
        }
        return parsed;
    }

    private static boolean isAside(String line) {
        return line.strip().startsWith("//") || line.strip().startsWith("$CATEGORY:");
    }

    private static void readBlock(int firstLine, List<String> block, ParsedFile parsed) {
        var asides = block.stream().takeWhile(String::isEmpty).count();
        var text = String.join("\n", block).strip();
        if (text.isEmpty()) {
            return;
        }
        var line = firstLine + (int) asides;
        try {
            parsed.add(new FileQuestion(line, draft(text)));
        } catch (BrokenLine e) {
            parsed.add(new LineFault(line, e.reason()));
        }
    }

    private static Draft draft(String block) {
        var titled = TITLE.matcher(block);
        var isTitled = titled.matches();
        var body = (isTitled ? titled.group(2) : block).strip();
        var text = MARKUP.matcher(body).replaceFirst("");
        var begin = GiftText.find(text, '{', 0);
        var end = begin < 0 ? -1 : GiftText.find(text, '}', begin);
        if (end < 0) {
            throw new BrokenLine("sans réponses entre accolades", "no answers in braces");
        }
        if (GiftText.find(text, '{', end) >= 0) {
            throw new BrokenLine(
                    "plusieurs questions sans ligne vide entre elles",
                    "several questions without a blank line between");
        }
        var prompt = prompt(GiftText.read(text.substring(0, begin)), GiftText.read(text.substring(end + 1)));
        var title = isTitled ? GiftText.read(titled.group(1)) : prompt;
        return new Draft(shortened(title), GiftAnswers.read(prompt, text.substring(begin + 1, end)));
    }

    /** With a blank where the answer belongs, when the text goes on after it. */
    private static String prompt(String before, String after) {
        return after.isEmpty() ? before : before + " _____ " + after;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
