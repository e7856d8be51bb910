package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What exams do not allow. */
public enum ExamProblem implements ProblemType {
    EXAM_EXISTS(Definition.conflict(
            "R15.2",
            new Text("Examen déjà présent", "Exam exists"),
            new Text(
                    "Le fonctionnel {code} a déjà son examen : un seul par fonctionnel.",
                    "The functional role {code} has its exam already: one for each."),
            NextStep.at("/exams/{code}", "En écrire une nouvelle version", "Write a new version of it"))),
    EXAM_UNCHANGED(Definition.conflict(
            "R15.2",
            new Text("Rien à publier", "Nothing to publish"),
            new Text(
                    "La dernière version de l'examen {code} est déjà publiée.",
                    "The latest version of exam {code} is published already."),
            NextStep.at("/exams/{code}", "En écrire une nouvelle version", "Write a new version of it"))),
    QUESTIONS_TOO_FEW(Definition.conflict(
            "R15.2",
            new Text("Trop peu de questions", "Too few questions"),
            new Text(
                    "L'examen {code} tire plus de questions que la banque n'en a de publiées : {missing}.",
                    "Exam {code} draws more questions than the bank has published: {missing}."),
            NextStep.at("/questions", "Publier des questions", "Publish questions"))),
    QUESTION_NEEDED(Definition.conflict(
            "R15.2",
            new Text("Question nécessaire à un examen", "Question needed by an exam"),
            new Text(
                    "Sans la question {questionId}, l'examen {code} n'aurait plus assez de questions sur le module {module}.",
                    "Without question {questionId}, exam {code} would have too few questions about module {module}."),
            NextStep.at("/questions", "En publier une autre d'abord", "Publish another one first"))),
    THRESHOLD_EXISTS(Definition.conflict(
            "R15.3",
            new Text("Seuil déjà fixé", "Threshold already set"),
            new Text(
                    "Un seuil est déjà fixé pour l'examen {code} à compter du {from}. Choisissez une autre date.",
                    "A threshold is set for exam {code} from {from} on already. Choose another date."))),
    THRESHOLD_TOO_LATE(Definition.conflict(
            "R15.3",
            new Text("Date passée", "Date gone by"),
            new Text(
                    "Un seuil s'applique à compter d'un jour à venir : des examens ont pu commencer le {from}.",
                    "A threshold applies from a day to come on: exams may have begun on {from}.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    ExamProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
