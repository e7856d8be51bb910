package com.cegidlife.ticket.answer;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.desk.Team;
import java.util.Optional;

/**
 * A canned answer that is to be kept.
 *
 * @param product for whose tickets it is; empty for all
 */
public record AnswerDraft(String title, AnswerText french, AnswerText english, Team team, Optional<String> product) {

    /** @throws Refusal that names every unknown variable, or the team when the agent is not of it */
    void mustBeKeptBy(Agent agent) {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        french.unknown().forEach(name -> refusal.violation("/french", unknown(name)));
        english.unknown().forEach(name -> refusal.violation("/english", unknown(name)));
        if (!agent.teams().contains(team)) {
            refusal.violation("/team", new Text("n'est pas une de vos équipes", "is not one of your teams"));
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static Text unknown(String name) {
        return new Text("variable inconnue : {" + name + "}", "unknown variable: {" + name + "}");
    }
}
