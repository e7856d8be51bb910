package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Replaces a canned answer; what was replied with it before stays as it was. */
@ApplicationScoped
public class ChangeAnswer {

    private final CannedAnswers answers;
    private final Clock clock;

    ChangeAnswer(CannedAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param version that the agent has read
     * @throws Refusal when it is another team's or has changed since, or a variable is unknown
     */
    @Transactional
    public CannedAnswer change(UUID id, long version, AnswerDraft draft, Agent by) {
        var answer = answers.known(by, id);
        Versions.mustMatch(answer.version(), version);
        answer.write(draft, by, clock.instant());
        answers.flush();
        return answer;
    }
}
