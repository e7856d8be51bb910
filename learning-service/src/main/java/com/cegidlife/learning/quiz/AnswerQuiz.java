package com.cegidlife.learning.quiz;

import com.cegidlife.learning.path.PathModule;
import com.cegidlife.learning.path.QuizItem;
import com.cegidlife.learning.progress.OpenLesson;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives feedback on answers to the self-assessment quiz of a module (R15.1). Nothing is kept: a quiz may be taken as often as
 * one likes, and counts for nothing.
 */
@ApplicationScoped
public class AnswerQuiz {

    private final OpenLesson openLesson;

    AnswerQuiz(OpenLesson openLesson) {
        this.openLesson = openLesson;
    }

    /** @throws Refusal as {@link OpenLesson#module} does; {@code invalid-request} for an item or a choice that is not there */
    public List<Feedback> answer(String path, String module, List<Answer> answers) {
        var opened = openLesson.module(path, module);
        return IntStream.range(0, answers.size())
                .mapToObj(index -> feedback(opened, answers.get(index), "/answers/" + index))
                .toList();
    }

    private static Feedback feedback(PathModule module, Answer answer, String at) {
        var item = module.quiz().stream()
                .filter(each -> each.code().equals(answer.item()))
                .findFirst()
                .orElseThrow(() -> unknown(at + "/item"));
        if (!isAmong(item, answer.chosen())) {
            throw unknown(at + "/chosen");
        }
        return Feedback.of(item, answer.chosen());
    }

    private static boolean isAmong(QuizItem item, Set<Integer> chosen) {
        return chosen.stream()
                .allMatch(choice -> choice >= 0 && choice < item.choices().size());
    }

    private static Refusal unknown(String pointer) {
        return new Refusal(CommonProblem.INVALID_REQUEST)
                .violation(pointer, new Text("absent de ce questionnaire", "not in this quiz"));
    }

    /**
     * An answer to one item.
     *
     * @param item its code
     * @param chosen indices of the choices, from 0; empty for none
     */
    public record Answer(String item, Set<Integer> chosen) {}
}
