package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a canned answer; what was replied with it stays. */
@ApplicationScoped
public class DeleteAnswer {

    private final CannedAnswers answers;

    DeleteAnswer(CannedAnswers answers) {
        this.answers = answers;
    }

    /** @throws Refusal when it is another team's or has changed since the agent read it */
    @Transactional
    public void delete(UUID id, long version, Agent by) {
        var answer = answers.known(by, id);
        Versions.mustMatch(answer.version(), version);
        answers.delete(answer);
    }
}
