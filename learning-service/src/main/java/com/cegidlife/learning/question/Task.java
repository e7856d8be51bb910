package com.cegidlife.learning.question;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a question asks, and how answers to it are marked. Prompts, options, terms and items are HTML of a small, harmless
 * kind; what answers are compared with is plain text.
 */
public sealed interface Task
        permits SingleChoice, MultipleChoice, TrueFalse, ShortAnswer, NumericAnswer, Matching, Ordering, GapFill {

    QuestionKind kind();

    String prompt();

    /** What the learner chooses from, in the order in which it was written; empty when the answer is typed. */
    List<String> choices();

    /** Whether an answer has the shape that the task asks for; one that says nothing always has. */
    boolean fits(Answer answer, ShownOrder shown);

    /**
     * Marks an answer.
     *
     * @param answer one that {@link #fits}
     * @param shown the order in which the learner saw the choices
     */
    Mark mark(Answer answer, ShownOrder shown);

    /** What is wrong with the task itself; empty for one that can be asked. */
    List<Fault> faults();

    /** The same task with every text that is HTML changed. */
    Task withMarkup(UnaryOperator<String> change);
}
