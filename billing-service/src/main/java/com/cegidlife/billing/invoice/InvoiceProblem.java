package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** Why a document is not issued. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum InvoiceProblem implements ProblemType {
    UNKNOWN_VAT_RATE(new Definition(
            422,
            Optional.of("D9"),
            new Text("Taux de TVA inconnu", "Unknown VAT rate"),
            new Text(
                    "Aucun taux de TVA français n'est de {percent} %. Corrigez le taux de l'article au catalogue.",
                    "No French VAT rate is {percent} %. Correct the rate of the item in the catalogue."),
            List.of())),
    ISSUE_DAY_TO_COME(Definition.conflict(
            "L1",
            new Text("Jour d'émission à venir", "Day of issue still to come"),
            new Text(
                    "Un document ne porte jamais une date à venir, et le {day} n'est pas encore là. Émettez-le ce jour-là.",
                    "A document never bears a day that is still to come, and {day} is. Issue it on that day."))),
    CLOCK_SET_BACK(
            Definition.conflict(
                    "L1",
                    new Text("Horloge en retard", "Clock set back"),
                    new Text(
                            "Le dernier document de la série {series} est daté du {issuedOn}, et l'horloge indique le {today}. Les dates d'une série ne reculent jamais : réglez l'horloge, puis recommencez.",
                            "The last document of the series {series} is dated {issuedOn}, and the clock says {today}. The days of a series never go back: set the clock right, then try again."))),
    CREDITED_ALREADY(
            Definition.conflict(
                    "L1",
                    new Text("Montant déjà couvert par un avoir", "Already credited"),
                    new Text(
                            "De la ligne {line} de la facture {number}, il reste {remaining} centimes à créditer. Un avoir n'excède jamais ce qui a été facturé : réduisez le montant.",
                            "Of line {line} of invoice {number}, {remaining} cents are left to be credited. A credit note never exceeds what was invoiced: lower the amount."))),
    NOTHING_LEFT_TO_CREDIT(Definition.conflict(
            "L1",
            new Text("Facture entièrement créditée", "Invoice credited in full"),
            new Text(
                    "Des avoirs couvrent déjà toute la facture {number}.",
                    "Credit notes cover the whole of invoice {number} already."))),
    ONLY_INVOICES_ARE_CREDITED(Definition.conflict(
            "L1",
            new Text("Seule une facture se crédite", "Only invoices are credited"),
            new Text(
                    "Le document {number} est un avoir. Une erreur sur un avoir se corrige par une nouvelle facture.",
                    "Document {number} is a credit note. An error in a credit note is corrected by a new invoice.")));

    private final Definition definition;

    InvoiceProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
