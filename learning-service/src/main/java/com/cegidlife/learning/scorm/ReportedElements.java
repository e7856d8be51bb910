package com.cegidlife.learning.scorm;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what a package may report: elements of the data model, of reasonable lengths, with the values that its words allow. */
final class ReportedElements {

    private static final int LONGEST_NAME = 250;

    /** What SCORM 2004 allows for the data that a package keeps to itself; some packages of SCORM 1.2 use as much. */
    private static final int LONGEST_VALUE = 64_000;

    private static final Pattern NAME = Pattern.compile("cmi(\\.[a-z0-9_]+)+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private static final Map<String, Set<String>> WORDS = Map.of(
            Run.STATUS_1_2,
            Set.of("passed", "failed", "completed", "incomplete", "browsed", "not attempted"),
            Run.COMPLETION_2004,
            Set.of("completed", "incomplete", "not attempted", "unknown"),
            Run.SUCCESS_2004,
            Set.of("passed", "failed", "unknown"));

    private static final Set<String> NUMBERS =
            Set.of(Run.SCORE_1_2, "cmi.core.score.min", "cmi.core.score.max", "cmi.score.raw", "cmi.score.scaled");

    private ReportedElements() {}

    /** @throws Refusal {@code invalid-request} naming the first element that may not be reported so */
    static void mustBeSound(Map<String, String> elements) {
        elements.forEach((name, value) -> {
            if (!isSound(name, value)) {
                var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation(
                                "/elements/" + shown,
                                new Text(
                                        "inconnu de SCORM, ou valeur impossible",
                                        "unknown to SCORM, or no value of it"));
            }
        });
    }

    private static boolean isSound(String name, String value) {
        return name.length() <= LONGEST_NAME
                && NAME.matcher(name).matches()
                && value.length() <= LONGEST_VALUE
                && (!WORDS.containsKey(name) || WORDS.get(name).contains(value))
                && (!NUMBERS.contains(name)
                        || value.isEmpty()
                        || NUMBER.matcher(value).matches());
    }
}
