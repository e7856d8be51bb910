package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.problem.Text;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** An agent who may get a ticket, and why the agent stands where the agent stands among the others. */
public final class Candidate {

    /** Who has the fewest open tickets, and of these to whom none has come for the longest. */
    static final Comparator<Colleague> BY_TURN =
            Comparator.comparing(Colleague::open).thenComparing(Colleague::turn).thenComparing(Colleague::agentId);

    /** Who is there, then who knows best, then as the turn is. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate one) -> !one.isPresent())
            .thenComparing(Candidate::match)
            .thenComparing(one -> one.colleague, BY_TURN);

    private final Colleague colleague;
    private final SkillMatch match;

    Candidate(Colleague colleague, Need need) {
        this.colleague = colleague;
        match = SkillMatch.of(colleague.skills(), need);
    }

    public UUID agentId() {
        return colleague.agentId();
    }

    /** Whether the team answers now, and the agent is at work. Who is not gets no tickets. */
    public boolean isPresent() {
        return colleague.present();
    }

    public SkillMatch match() {
        return match;
    }

    /** How many open tickets the agent has. */
    public long open() {
        return colleague.open();
    }

    /** What decides on the rank, the weightiest first. */
    public List<Text> reasons() {
        return List.of(presence(), skill(), load(), turn());
    }

    private Text presence() {
        return isPresent() ? new Text("au travail", "at work") : new Text("pas au travail", "not at work");
    }

    private Text skill() {
        return switch (match) {
            case MODULE -> new Text("connaît le module", "knows the module");
            case PRODUCT -> new Text("connaît le produit", "knows the product");
            case OTHER_MODULE -> new Text("connaît un autre module du produit", "knows another module of the product");
            case NOT_NEEDED -> new Text("aucune compétence requise", "no skill needed");
            case NONE -> new Text("ne connaît pas le produit", "does not know the product");
        };
    }

    private Text load() {
        return new Text("demandes ouvertes : " + open(), "open tickets: " + open());
    }

    private Text turn() {
        return colleague.turn() == 0
                ? new Text("n'a encore reçu aucune demande attribuée d'office", "no ticket has come by itself yet")
                : new Text("dernier tour : " + colleague.turn(), "last turn: " + colleague.turn());
    }
}
