package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What the question bank does not allow. */
public enum QuestionProblem implements ProblemType {
    QUESTION_RETIRED(Definition.conflict(
            "R15.2",
            new Text("Question retirée", "Question retired"),
            new Text(
                    "La question {questionId} est retirée de la banque et ne change plus.",
                    "Question {questionId} is retired from the bank and changes no more."),
            NextStep.at("/questions", "Écrire une nouvelle question", "Write a new question"))),
    QUESTION_UNCHANGED(Definition.conflict(
            "R15.2",
            new Text("Rien à publier", "Nothing to publish"),
            new Text(
                    "La dernière version de la question {questionId} est déjà publiée.",
                    "The latest version of question {questionId} is published already."),
            NextStep.at("/questions/{questionId}", "Écrire une nouvelle version", "Write a new version")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    QuestionProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
