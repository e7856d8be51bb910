package com.cegidlife.ticket.watch;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why somebody cannot follow a ticket, or be mentioned under a name. */
public enum WatchProblem implements ProblemType {
    TOO_MANY_WATCHERS(Definition.conflict(
            new Text("Trop de personnes suivent la demande", "Too many people follow the ticket"),
            new Text(
                    "Au plus {most} personnes suivent la demande {number}.",
                    "At most {most} people follow ticket {number}."))),
    MENTION_NAME_TAKEN(new Definition(
            409,
            Optional.empty(),
            new Text("Nom déjà pris", "Name taken"),
            new Text("Un autre agent est mentionné par @{taken}.", "Another agent is mentioned by @{taken}."),
            List.of(NextStep.at("/mention-names", "Voir les noms pris", "See the names taken")))),
    MENTION_NAME_OF_ANOTHER(Definition.conflict(
            new Text("Nom d'un autre agent", "Name of another agent"),
            new Text(
                    "Seuls l'agent et un responsable du support décident de ce nom.",
                    "Only the agent and a support manager decide on this name.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    WatchProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
