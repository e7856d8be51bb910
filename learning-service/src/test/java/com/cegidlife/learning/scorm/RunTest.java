package com.cegidlife.learning.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.learning.material.ScormEdition;
import com.cegidlife.learning.material.ScormManifest;
import com.cegidlife.servicekit.problem.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    @ParameterizedTest
    @CsvSource({
        "passed, PASSED",
        "completed, COMPLETED",
        "failed, FAILED",
        "incomplete, INCOMPLETE",
        "browsed, INCOMPLETE",
        "not attempted, NOT_ATTEMPTED",
    })
    void theFirstEditionSaysItInOneWord(String said, RunStatus status) {
        assertThat(first(Optional.empty(), Map.of("cmi.core.lesson_status", said))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, 70, PASSED",
        "completed, 69.99, FAILED",
        "passed, 12, FAILED",
        "failed, 80, PASSED",
        "incomplete, 80, INCOMPLETE",
        "completed, '', COMPLETED",
    })
    void aMasteryScoreDecidesOnceTheRunIsOver(String said, String score, RunStatus status) {
        var elements = Map.of("cmi.core.lesson_status", said, "cmi.core.score.raw", score);

        assertThat(first(Optional.of(new BigDecimal("70")), elements).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "completed, unknown, COMPLETED",
        "incomplete, unknown, INCOMPLETE",
        "not attempted, unknown, NOT_ATTEMPTED",
        "unknown, passed, PASSED",
        "completed, failed, FAILED",
    })
    void theSecondEditionSaysItInTwoWords(String completion, String success, RunStatus status) {
        var run = new Run(
                new ScormManifest(ScormEdition.SCORM_2004, "index.html", Optional.empty()),
                Map.of("cmi.completion_status", completion, "cmi.success_status", success));

        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void aRunBegunBeforeIsResumed() {
        assertThat(first(Optional.empty(), Map.of()).atStart())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.lesson_status", "not attempted");
        assertThat(first(Optional.empty(), Map.of("cmi.suspend_data", "page=3")).atStart())
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.suspend_data", "page=3");
    }

    @ParameterizedTest
    @CsvSource({
        "cmi.core.lesson_status, done",
        "cmi.success_status, PASSED",
        "cmi.core.score.raw, much",
        "cmi.score.scaled, 1e9",
        "window.location, x",
        "cmi, x",
        "cmi..x, y",
        "cmi.'x\"', y",
    })
    void whatScormDoesNotKnowIsRefused(String name, String value) {
        assertThatThrownBy(() -> ReportedElements.mustBeSound(Map.of(name, value)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void valuesHaveALength() {
        assertThatCode(() -> ReportedElements.mustBeSound(Map.of("cmi.suspend_data", "x".repeat(64_000))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReportedElements.mustBeSound(Map.of("cmi.suspend_data", "x".repeat(64_001))))
                .isInstanceOf(Refusal.class);
    }

    private static Run first(Optional<BigDecimal> mastery, Map<String, String> elements) {
        return new Run(new ScormManifest(ScormEdition.SCORM_1_2, "index.html", mastery), elements);
    }
}
