package com.cegidlife.ticket.desk;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** What the state of a ticket, or whose it is, does not allow. */
public enum DeskProblem implements ProblemType {
    TICKET_ALREADY_TAKEN_IN_CHARGE(Definition.conflict(
            "R14.6",
            new Text("Demande déjà prise en charge", "Ticket already taken in charge"),
            new Text(
                    "Un agent a déjà pris en charge la demande {number}.",
                    "An agent has already taken ticket {number} in charge."),
            reread())),
    TICKET_NOT_IN_CHARGE(Definition.conflict(
            "R14.8",
            new Text("Demande non prise en charge", "Ticket not in charge"),
            new Text(
                    "La demande {number} n'est pas en cours de traitement : elle doit d'abord être prise en charge, reprise ou rouverte.",
                    "Nobody is working on ticket {number}: it must first be taken in charge, resumed or reopened."),
            reread())),
    TICKET_NOT_WAITING(Definition.conflict(
            new Text("Demande non en attente", "Ticket not waiting"),
            new Text(
                    "La demande {number} n'attend pas de réponse du client.",
                    "Ticket {number} does not wait for the customer."))),
    TICKET_NOT_SUPPORT(Definition.conflict(
            "R14.8",
            new Text("Pas une demande de support", "Not a support ticket"),
            new Text(
                    "La demande {number} n'est pas une demande de support.",
                    "Ticket {number} is not a support ticket."))),
    TICKET_OVER(Definition.conflict(
            new Text("Demande terminée", "Ticket over"),
            new Text(
                    "La demande {number} est terminée. Rouvrez-la ou ouvrez-en une autre.",
                    "Ticket {number} is over. Reopen it, or register another one."))),
    TICKET_NOT_OVER(Definition.conflict(
            new Text("Demande non terminée", "Ticket not over"),
            new Text(
                    "La demande {number} n'est ni résolue ni close : il n'y a rien à rouvrir.",
                    "Ticket {number} is neither resolved nor closed: there is nothing to reopen."))),
    TICKET_MERGED(new Definition(
            409,
            Optional.empty(),
            new Text("Demande fusionnée", "Ticket merged"),
            new Text(
                    "La demande {number} se poursuit dans la demande {survivor} : écrivez-y et agissez sur celle-ci.",
                    "Ticket {number} goes on in ticket {survivor}: write there, and act on that one."),
            List.of(NextStep.at("/tickets/{survivor}", "Ouvrir la demande {survivor}", "Open ticket {survivor}")))),
    REOPENING_TOO_LATE(
            Definition.conflict(
                    new Text("Trop tard pour rouvrir", "Too late to reopen"),
                    new Text(
                            "La demande {number} pouvait être rouverte jusqu'au {until} (heure de Paris). Ouvrez une nouvelle demande qui la mentionne.",
                            "Ticket {number} could be reopened until {until} (Paris time). Register a new ticket that mentions it."))),
    PURCHASE_NOT_CONFIRMED(Definition.conflict(
            "R15.16",
            new Text("Achat non confirmé", "Purchase not confirmed"),
            new Text(
                    "La question {number} s'ouvrira lorsque l'achat de l'aide à l'utilisation sera confirmé.",
                    "Question {number} opens when the purchase of usage assistance is confirmed."),
            NextStep.of(
                    "Faire confirmer l'achat par un administrateur CegidLife du client",
                    "Have the purchase confirmed by a CegidLife administrator of the customer"))),
    TICKET_ALREADY_OPEN(Definition.conflict(
            "R15.16",
            new Text("Demande déjà ouverte", "Ticket already open"),
            new Text("La demande {number} est déjà ouverte.", "Ticket {number} is open already."),
            reread())),
    TICKET_CANCELLED(Definition.conflict(
            "R15.16",
            new Text("Demande annulée", "Ticket cancelled"),
            new Text(
                    "La question {number} ne s'est pas ouverte, faute d'achat confirmé.",
                    "Question {number} did not open, since its purchase was not confirmed."),
            NextStep.at("/tickets", "Poser la question de nouveau", "Ask the question again"))),
    OTHER_TEAM(Definition.conflict(
            new Text("Autre équipe", "Another team"),
            new Text(
                    "La demande {number} relève d'une autre équipe que la vôtre.",
                    "Ticket {number} belongs to another team than yours.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    DeskProblem(Definition definition) {
        this.definition = definition;
    }

    private static NextStep reread() {
        return NextStep.at("/tickets/{number}", "Relire la demande", "Read the ticket again");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
