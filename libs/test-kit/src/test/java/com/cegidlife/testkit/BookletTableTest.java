package com.cegidlife.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/booklet.md: which test keeps which rule of docs/rules.md. */
class BookletTableTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root"));
    private static final Pattern RULE = Pattern.compile("^- ((?:R\\d+\\.\\d+|L\\d+)) \\(([^)]*)\\) (.*)$");
    private static final Pattern ANNOTATION = Pattern.compile("@Rule\\(\\s*(\\{[^}]*}|\"[^\"]*\")");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ID = Pattern.compile("R\\d+\\.\\d+|L\\d+");
    private static final int SUMMARY_LENGTH = 90;

    @Test
    void the_table_of_rules_names_the_tests_that_keep_each() throws IOException {
        var tests = testsByRule();
        var table = rules().entrySet().stream()
                .map(rule -> row(rule.getKey(), rule.getValue(), tests))
                .collect(Collectors.joining());

        GeneratedDocument.verify(Path.of("docs/booklet.md"), HEAD + table);
    }

    @Test
    void every_rule_that_a_test_names_is_one_of_the_booklet() throws IOException {
        assertThat(rules().keySet()).containsAll(testsByRule().keySet());
    }

    private static final String HEAD = """
            # Where each rule of the booklet is kept

            Generated from the `@Rule` annotations of the tests; the texts are in [rules.md](rules.md).

            | rule | owner | in short | kept by |
            | --- | --- | --- | --- |
            """;

    private static String row(String id, String[] ownerAndText, Map<String, SortedSet<String>> tests) {
        var keptBy = String.join(", ", tests.getOrDefault(id, new TreeSet<>()));
        return "| %s | %s | %s | %s |%n".formatted(id, ownerAndText[0], summary(ownerAndText[1]), keptBy);
    }

    private static String summary(String text) {
        var plain = text.replace("*", "").replace("|", "\\|");
        if (plain.length() <= SUMMARY_LENGTH) {
            return plain;
        }
        return plain.substring(0, plain.lastIndexOf(' ', SUMMARY_LENGTH)).replaceAll("[,;:.(]$", "") + " …";
    }

    private static Map<String, String[]> rules() throws IOException {
        var rules = new LinkedHashMap<String, String[]>();
        for (var line : Files.readAllLines(ROOT.resolve("docs/rules.md"))) {
            var rule = RULE.matcher(line);
            if (rule.matches()) {
                rules.put(rule.group(1), new String[] {rule.group(2), rule.group(3)});
            }
        }
        return rules;
    }

    private static Map<String, SortedSet<String>> testsByRule() throws IOException {
        var tests = new TreeMap<String, SortedSet<String>>();
        var modules = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml"))).results();
        modules.map(module -> module.group(1)).forEach(module -> collectFrom(module, tests));
        return tests;
    }

    private static void collectFrom(String module, Map<String, SortedSet<String>> tests) {
        var sources = ROOT.resolve(module).resolve("src/test/java");
        if (!Files.exists(sources)) {
            return;
        }
        try (var files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(module, file, tests));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(String module, Path file, Map<String, SortedSet<String>> tests) {
        var test = "%s `%s`".formatted(module, file.getFileName().toString().replace(".java", ""));
        var annotation = ANNOTATION.matcher(read(file));
        while (annotation.find()) {
            ID.matcher(annotation.group(1))
                    .results()
                    .forEach(id -> tests.computeIfAbsent(id.group(), rule -> new TreeSet<>())
                            .add(test));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
