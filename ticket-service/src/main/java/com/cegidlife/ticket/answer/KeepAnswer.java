package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a new canned answer for a team. */
@ApplicationScoped
public class KeepAnswer {

    /** As many as one team keeps. */
    static final int MOST = 500;

    private final CannedAnswers answers;
    private final Ids ids;
    private final Clock clock;

    KeepAnswer(CannedAnswers answers, Ids ids, Clock clock) {
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when a variable is unknown, the agent is not of the team, or it keeps too many */
    @Transactional
    public CannedAnswer keep(AnswerDraft draft, Agent by) {
        if (answers.count("team", draft.team()) >= MOST) {
            throw new Refusal(AnswerProblem.TOO_MANY_CANNED_ANSWERS).with("most", MOST);
        }
        var answer = new CannedAnswer(ids.next());
        answer.write(draft, by, clock.instant());
        answers.persistAndFlush(answer);
        return answer;
    }
}
