package com.cegidlife.learning.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.FoundKnowledgeBase;
import com.cegidlife.learning.knowledge.Hit;
import com.cegidlife.learning.knowledge.Ranking;
import com.cegidlife.learning.knowledge.Reader;
import com.cegidlife.learning.knowledge.Sought;
import com.cegidlife.learning.knowledge.content.ContentFiles;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How well the bot answers French questions, some of which nothing answers, from the entries that come with the service. */
@QuarkusTest
@OnRealServers(database = "learning")
class EvaluationTest {

    private static final Reader READER = new Reader(false, false, Set.of("COMPTA"));

    @Inject
    ContentFiles files;

    @Inject
    FoundKnowledgeBase foundKnowledgeBase;

    @Inject
    Ranking ranking;

    @Inject
    Answerer answerer;

    @BeforeEach
    void theEntriesThatComeWithTheService() {
        foundKnowledgeBase.found(files.read());
    }

    private record Question(String text, Set<String> answers) {

        static Question parse(String line) {
            var parts = line.split("\t", -1);
            return new Question(parts[0], parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(",")));
        }
    }

    /** Of questions that something answers, and of those that nothing answers. */
    private record Figures(
            long answerable, long hitAt1, long hitAt3, long right, long unknown, long unanswerable, long falsely) {}

    @Test
    @Rule("R13.2")
    void theBotAnswersMostQuestionsRightlyAndHardlyAnyWrongly() throws IOException {
        var figures = figures("questions");

        assertThat(figures.answerable()).isGreaterThanOrEqualTo(100);
        assertThat(percent(figures.hitAt1(), figures.answerable())).isGreaterThanOrEqualTo(93);
        assertThat(percent(figures.hitAt3(), figures.answerable())).isGreaterThanOrEqualTo(97);
        assertThat(percent(figures.right(), figures.answerable())).isGreaterThanOrEqualTo(85);
        assertThat(percent(figures.falsely(), figures.unanswerable())).isLessThanOrEqualTo(7);
    }

    @Test
    @Rule("R13.2")
    void itDoesLessWellWithQuestionsForWhichItWasNotAdjusted() throws IOException {
        var figures = figures("held-out");

        assertThat(percent(figures.hitAt1(), figures.answerable())).isGreaterThanOrEqualTo(75);
        assertThat(percent(figures.hitAt3(), figures.answerable())).isGreaterThanOrEqualTo(88);
        assertThat(percent(figures.falsely(), figures.unanswerable())).isLessThanOrEqualTo(20);
    }

    private Figures figures(String file) throws IOException {
        var questions = new ArrayList<Question>();
        try (var lines = Files.lines(Path.of("src/test/resources/evaluation", file + ".tsv"), UTF_8)) {
            lines.filter(line -> !line.startsWith("#")).map(Question::parse).forEach(questions::add);
        }
        var answerable =
                questions.stream().filter(each -> !each.answers().isEmpty()).toList();
        var unanswerable =
                questions.stream().filter(each -> each.answers().isEmpty()).toList();
        var figures = new Figures(
                answerable.size(),
                count(answerable, question -> isFound(question, 1)),
                count(answerable, question -> isFound(question, 3)),
                count(answerable, question -> question.answers().contains(said(question))),
                count(answerable, question -> said(question).isEmpty()),
                unanswerable.size(),
                count(unanswerable, question -> !said(question).isEmpty()));
        Files.writeString(Path.of("target", file + ".txt"), figures + "\n");
        return figures;
    }

    private static long count(List<Question> questions, Predicate<Question> condition) {
        return questions.stream().filter(condition).count();
    }

    private static double percent(long part, long whole) {
        return 100.0 * part / whole;
    }

    private boolean isFound(Question question, int among) {
        return ranking.best(Sought.in(question.text()), READER, EntryFilter.ALL, Optional.empty(), among).stream()
                .map(Hit::slug)
                .anyMatch(question.answers()::contains);
    }

    /** The entry from which the bot answers; empty when it does not know. */
    private String said(Question question) {
        return answerer.answer(question.text(), List.of(), READER, Optional.empty()).citations().stream()
                .map(Citation::slug)
                .findFirst()
                .orElse("");
    }
}
