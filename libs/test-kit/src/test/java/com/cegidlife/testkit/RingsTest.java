package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingsTest {

    private static final String SAMPLES = "com.cegidlife.testkit.rings.";

    @Test
    void aServiceThatKeepsTheRulesPasses() {
        assertThat(brokenBy("kept")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "adapterused, only adapters know adapters",
        "adaptersmixed, adapters do not know each other",
        "protocolinside, only adapters speak HTTP and Kafka",
        "domainknows, the domain knows nothing but the domain",
        "cycle, features have no cycles",
        "clockread, time and identifiers come from outside",
        "sender, facts leave through the outbox",
    })
    void eachRuleFindsItsOwnViolation(String sample, String rule) {
        assertThat(brokenBy(sample)).containsExactly(rule);
    }

    private static List<String> brokenBy(String sample) {
        var classes = new ClassFileImporter().importPackages(SAMPLES + sample);
        return Rings.rules(SAMPLES + sample).entrySet().stream()
                .filter(rule ->
                        rule.getValue().allowEmptyShould(true).evaluate(classes).hasViolation())
                .map(Map.Entry::getKey)
                .toList();
    }
}
