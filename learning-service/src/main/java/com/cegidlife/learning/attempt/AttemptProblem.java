package com.cegidlife.learning.attempt;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What attempts at exams do not allow. */
public enum AttemptProblem implements ProblemType {
    EXAM_ATTEMPT_RUNNING(Definition.conflict(
            "R15.2",
            new Text("Examen déjà en cours", "Exam already running"),
            new Text(
                    "Vous avez déjà commencé cet examen ; il reste ouvert jusqu'au {deadline}.",
                    "You have begun this exam already; it is open until {deadline}."),
            NextStep.at("/exam-attempts/{attemptId}", "Le reprendre", "Take it up again"))),
    EXAM_WAITING_PERIOD(Definition.conflict(
            "R15.5",
            new Text("Délai de carence en cours", "Waiting period running"),
            new Text(
                    "Après un échec, l'examen {code} se repasse au bout de sept jours : à compter du {opensAt}.",
                    "After a failure exam {code} is taken again after seven days: from {opensAt} on."),
            NextStep.at(
                    "/exam-attempts/{attemptId}/result",
                    "Voir les parties à revoir d'ici là",
                    "See the parts to review meanwhile"))),
    EXAM_ATTEMPT_ENDED(Definition.conflict(
            "R15.2",
            new Text("Examen terminé", "Exam ended"),
            new Text(
                    "Cet examen est terminé : plus aucune réponse n'est enregistrée.",
                    "This exam has ended: no answer is saved any more."),
            NextStep.at("/exam-attempts/{attemptId}/result", "Voir le résultat", "See the result"))),
    EXAM_TIME_OVER(Definition.conflict(
            "R15.2",
            new Text("Temps écoulé", "Time over"),
            new Text(
                    "Le temps de cet examen était écoulé le {deadline} : cette réponse n'est pas enregistrée, les précédentes comptent.",
                    "The time of this exam was over on {deadline}: this answer is not saved, those before count."),
            NextStep.at("/exam-attempts/{attemptId}/result", "Voir le résultat", "See the result"))),
    EXAM_ATTEMPT_NOT_ENDED(Definition.conflict(
            "R15.2",
            new Text("Examen en cours", "Exam running"),
            new Text(
                    "Cet examen n'est pas terminé : il n'a pas encore de résultat.",
                    "This exam has not ended: it has no result yet."),
            NextStep.at("/exam-attempts/{attemptId}/submit", "Le remettre", "Submit it"))),
    QUESTION_NOT_DRAWN(new Definition(
            404,
            Optional.of("R15.2"),
            new Text("Question non tirée", "Question not drawn"),
            new Text(
                    "Cet examen n'a pas de question {position} : il en a {drawn}.",
                    "This exam has no question {position}: it has {drawn}."),
            List.of()));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    AttemptProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
