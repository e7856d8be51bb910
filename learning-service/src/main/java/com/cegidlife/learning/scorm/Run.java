package com.cegidlife.learning.scorm;

import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.learning.material.ScormManifest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a package has reported of a learner's run, and what follows from it.
 *
 * @param elements values by the name of the element of the data model, such as {@code cmi.core.lesson_status}
 */
public record Run(ScormManifest manifest, Map<String, String> elements) {

    static final String STATUS_1_2 = "cmi.core.lesson_status";
    static final String SCORE_1_2 = "cmi.core.score.raw";
    static final String COMPLETION_2004 = "cmi.completion_status";
    static final String SUCCESS_2004 = "cmi.success_status";

    /** What the package finds when it starts: what it had reported, and how it is started. */
    public Map<String, String> atStart() {
        var found = new TreeMap<>(elements);
        var core = isFirstEdition() ? "cmi.core." : "cmi.";
        found.put(core + "entry", elements.isEmpty() ? "ab-initio" : "resume");
        found.put(core + "credit", "credit");
        found.put(isFirstEdition() ? "cmi.core.lesson_mode" : "cmi.mode", "normal");
        if (isFirstEdition()) {
            found.putIfAbsent(STATUS_1_2, "not attempted");
            manifest.masteryScore()
                    .ifPresent(score -> found.put("cmi.student_data.mastery_score", score.toPlainString()));
        } else {
            found.putIfAbsent(COMPLETION_2004, "unknown");
            found.putIfAbsent(SUCCESS_2004, "unknown");
        }
        return found;
    }

    public RunStatus status() {
        return isFirstEdition() ? firstEditionStatus() : secondEditionStatus();
    }

    private boolean isFirstEdition() {
        return manifest.edition() == ScormEdition.SCORM_1_2;
    }

    /** A mastery score decides over what the package says of a run that is over. */
    private RunStatus firstEditionStatus() {
        var said =
                switch (elements.getOrDefault(STATUS_1_2, "")) {
                    case "passed" -> RunStatus.PASSED;
                    case "failed" -> RunStatus.FAILED;
                    case "completed" -> RunStatus.COMPLETED;
                    case "incomplete", "browsed" -> RunStatus.INCOMPLETE;
                    default -> RunStatus.NOT_ATTEMPTED;
                };
        var isOver = said.isDone() || said == RunStatus.FAILED;
        return isOver ? mastered().orElse(said) : said;
    }

    private Optional<RunStatus> mastered() {
        return manifest.masteryScore()
                .flatMap(mastery ->
                        score().map(score -> score.compareTo(mastery) >= 0 ? RunStatus.PASSED : RunStatus.FAILED));
    }

    private RunStatus secondEditionStatus() {
        var completion = elements.getOrDefault(COMPLETION_2004, "unknown");
        return switch (elements.getOrDefault(SUCCESS_2004, "unknown")) {
            case "passed" -> RunStatus.PASSED;
            case "failed" -> RunStatus.FAILED;
            default ->
                switch (completion) {
                    case "completed" -> RunStatus.COMPLETED;
                    case "incomplete" -> RunStatus.INCOMPLETE;
                    default -> RunStatus.NOT_ATTEMPTED;
                };
        };
    }

    /** The raw score, in the package's own units. */
    public Optional<BigDecimal> score() {
        var reported = elements.getOrDefault(isFirstEdition() ? SCORE_1_2 : "cmi.score.raw", "");
        return reported.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(reported));
    }
}
