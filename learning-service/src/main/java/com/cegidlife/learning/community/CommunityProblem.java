package com.cegidlife.learning.community;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why something is not written, or not changed, in the learners' community. */
public enum CommunityProblem implements ProblemType {
    THREAD_LOCKED(Definition.conflict(
            "R15.1",
            new Text("Discussion fermée", "Thread locked"),
            new Text(
                    "Un formateur a fermé cette discussion : elle se lit, mais on n'y écrit plus.",
                    "A trainer locked this thread: it can be read, but no longer written in."),
            NextStep.of("Ouvrir une nouvelle discussion", "Start another thread"))),
    POST_EDIT_TIME_OVER(Definition.conflict(
            "R15.1",
            new Text("Délai de modification passé", "Time for edits over"),
            new Text(
                    "Un message se modifie et se supprime pendant {minutes} minutes après son envoi. Écrivez-en un autre, ou signalez-le aux formateurs.",
                    "A post is edited and deleted within {minutes} minutes after it was written. Write another one, or report it to the trainers."),
            NextStep.of("Répondre dans la discussion", "Reply in the thread"))),
    POST_HIDDEN(Definition.conflict(
            "R15.1",
            new Text("Message masqué", "Post hidden"),
            new Text("Un formateur a masqué ce message : {reason}", "A trainer hid this post: {reason}"),
            NextStep.of("Répondre dans la discussion", "Reply in the thread")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    CommunityProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
