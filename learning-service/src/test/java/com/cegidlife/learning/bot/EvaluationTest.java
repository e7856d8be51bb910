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
import org.junit.jupiter.api.Test;

/** How well the bot answers 134 French questions, 30 of which nothing answers, from the entries that come with the service. */
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

    private record Question(String text, Set<String> answers) {

        static Question parse(String line) {
            var parts = line.split("\t", -1);
            return new Question(parts[0], parts[1].isEmpty() ? Set.of() : Set.of(parts[1].split(",")));
        }
    }

    @Test
    @Rule("R13.2")
    void theBotAnswersMostQuestionsRightlyAndHardlyAnyWrongly() throws IOException {
        foundKnowledgeBase.found(files.read());
        var questions = new ArrayList<Question>();
        try (var lines = Files.lines(Path.of("src/test/resources/evaluation/questions.tsv"), UTF_8)) {
            lines.filter(line -> !line.startsWith("#")).map(Question::parse).forEach(questions::add);
        }
        var answerable =
                questions.stream().filter(each -> !each.answers().isEmpty()).toList();
        var unanswerable =
                questions.stream().filter(each -> each.answers().isEmpty()).toList();

        var hitAt1 =
                answerable.stream().filter(question -> isFound(question, 1)).count();
        var hitAt3 =
                answerable.stream().filter(question -> isFound(question, 3)).count();
        var right = answerable.stream()
                .filter(question -> question.answers().contains(said(question)))
                .count();
        var unknown =
                answerable.stream().filter(question -> said(question).isEmpty()).count();
        var falsely = unanswerable.stream()
                .filter(question -> !said(question).isEmpty())
                .count();

        Files.writeString(
                Path.of("target/evaluation.txt"),
                "answerable %d: hit@1 %d, hit@3 %d; answered rightly %d, wrongly %d, unknown %d; unanswerable %d: answered %d%n"
                        .formatted(
                                answerable.size(),
                                hitAt1,
                                hitAt3,
                                right,
                                answerable.size() - right - unknown,
                                unknown,
                                unanswerable.size(),
                                falsely));
        assertThat(questions).hasSizeGreaterThanOrEqualTo(100);
        assertThat(hitAt1).isGreaterThanOrEqualTo(percent(93, answerable));
        assertThat(hitAt3).isGreaterThanOrEqualTo(percent(97, answerable));
        assertThat(right).isGreaterThanOrEqualTo(percent(85, answerable));
        assertThat(falsely).isLessThanOrEqualTo(percent(7, unanswerable));
    }

    private static long percent(int share, List<Question> questions) {
        return (long) share * questions.size() / 100;
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
