package com.cegidlife.ticket.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.QualificationOutcome;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    @Rule("R1.1")
    @ParameterizedTest(name = "{0}, workaround possible {1}: {2}")
    @CsvSource({
        "BLOCKS_ESSENTIAL_FEATURE, false, SEVERITY_1",
        "BLOCKS_ESSENTIAL_FEATURE, true,  SEVERITY_2",
        "FEATURE_INOPERATIVE,      true,  SEVERITY_2",
        "FEATURE_INOPERATIVE,      false, SEVERITY_3",
        "MINOR,                    true,  SEVERITY_3",
        "MINOR,                    false, SEVERITY_3"
    })
    void of_a_reproducible_malfunction_decides_its_severity(
            Impact impact, boolean workaroundPossible, AnomalySeverity severity) {
        var finding = new Finding(Nature.MALFUNCTION, true, impact, workaroundPossible);

        assertThat(finding.outcome()).isEqualTo(QualificationOutcome.ANOMALY);
        assertThat(finding.severity()).contains(severity);
    }

    @Rule("R1.1")
    @Test
    void that_nobody_could_reproduce_is_no_anomaly() {
        var finding = new Finding(Nature.MALFUNCTION, false, null, null);

        assertThat(finding.outcome()).isEqualTo(QualificationOutcome.NON_REPRODUCIBLE);
        assertThat(finding.severity()).isEmpty();
    }

    @Rule("R14.1")
    @ParameterizedTest
    @CsvSource({"OUT_OF_SCOPE", "USAGE_QUESTION", "DUPLICATE"})
    void of_another_nature_is_no_anomaly_either(Nature nature) {
        var finding = new Finding(nature, null, null, null);

        assertThat(finding.outcome().name()).isEqualTo(nature.name());
        assertThat(finding.severity()).isEmpty();
    }

    @Rule("R1.1")
    @Test
    void names_the_answers_that_are_missing() {
        assertThat(refused(new Finding(Nature.MALFUNCTION, null, null, null))).containsExactly("/reproducible");
        assertThat(refused(new Finding(Nature.MALFUNCTION, true, null, null)))
                .containsExactly("/impact", "/workaroundPossible");
    }

    @Test
    void names_the_answers_that_make_no_sense() {
        assertThat(refused(new Finding(Nature.MALFUNCTION, false, Impact.MINOR, true)))
                .containsExactly("/impact", "/workaroundPossible");
        assertThat(refused(new Finding(Nature.OUT_OF_SCOPE, true, null, null))).containsExactly("/reproducible");
    }

    private static List<String> refused(Finding finding) {
        return catchThrowableOfType(Refusal.class, finding::mustBeComplete).violations().stream()
                .map(Refusal.Violation::pointer)
                .toList();
    }
}
