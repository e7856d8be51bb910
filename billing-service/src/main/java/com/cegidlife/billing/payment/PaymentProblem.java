package com.cegidlife.billing.payment;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a payment is not recorded, or a charge not made. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum PaymentProblem implements ProblemType {
    MORE_THAN_IS_OPEN(
            Definition.conflict(
                    new Text("Paiement supérieur au solde", "More than is open"),
                    new Text(
                            "Il reste {open} centimes à payer sur la facture {number}. Enregistrez au plus ce montant, et le reste sur une autre facture.",
                            "{open} cents are open on invoice {number}. Record that much at most, and the rest on another invoice."))),
    PAYMENT_RETURNED_ALREADY(Definition.conflict(
            new Text("Paiement déjà rejeté", "Payment returned already"),
            new Text("Ce paiement est déjà revenu au payeur.", "This payment went back to the payer already."))),
    CREDIT_NOTES_ARE_NOT_PAID(Definition.conflict(
            new Text("Un avoir ne se paie pas", "Credit notes are not paid"),
            new Text(
                    "Le document {number} est un avoir : il diminue le solde de sa facture.",
                    "Document {number} is a credit note: it lowers what is open of its invoice."))),
    NOTHING_IS_LATE(Definition.conflict(
            "L2",
            new Text("Aucun retard à facturer", "Nothing is late"),
            new Text(
                    "Rien n'est dû de plus pour retard sur la facture {number}, à payer au plus tard le {dueOn}.",
                    "Nothing more is owed for lateness on invoice {number}, to be paid by {dueOn}."),
            NextStep.at(
                    "/invoices/{number}/balance", "Voir le solde de la facture", "See what is open of the invoice")));

    private final Definition definition;

    PaymentProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
