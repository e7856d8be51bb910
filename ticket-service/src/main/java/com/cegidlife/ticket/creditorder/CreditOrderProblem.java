package com.cegidlife.ticket.creditorder;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** What the state of an order in credits does not allow. */
public enum CreditOrderProblem implements ProblemType {
    CREDIT_ORDER_ALREADY_DECIDED(
            new Text("Commande déjà traitée", "Order already decided"),
            new Text(
                    "La commande en crédits {number} est déjà acceptée ou refusée.",
                    "The order in credits {number} is accepted or declined already.")),
    CREDIT_ORDER_NOT_ACCEPTED(
            new Text("Commande non acceptée", "Order not accepted"),
            new Text(
                    "La commande en crédits {number} n'est pas acceptée, ou elle est déjà livrée.",
                    "The order in credits {number} is not accepted, or delivered already.")),
    CREDITS_NOT_RESERVED_YET(
            new Text("Crédits non encore réservés", "Credits not reserved yet"),
            new Text(
                    "Les crédits de la commande {number} ne sont pas encore réservés ; cela ne prend qu'un instant.",
                    "The credits of order {number} are not reserved yet; that takes a moment only."));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    CreditOrderProblem(Text title, Text detail) {
        definition = Definition.conflict(
                "R18.4",
                title,
                detail,
                NextStep.at("/credit-orders/{number}", "Relire la commande", "Read the order again"));
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
