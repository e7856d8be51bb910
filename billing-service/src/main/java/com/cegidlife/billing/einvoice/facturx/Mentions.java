package com.cegidlife.billing.einvoice.facturx;

import com.cegidlife.billing.invoice.Content;
import com.cegidlife.billing.invoice.Letterhead.Terms;
import com.cegidlife.billing.invoice.VatRate;

/**
 * What the law wants written on a document, in French (L2).
 *
 * @param latePenalty article L441-10 of the code of commerce
 * @param recoveryFee article D441-5: as an amount, a mere reference is not enough
 * @param discount for early payment, or that there is none
 * @param legalForm of the seller, with its capital and registration
 * @param general category of the operation, and when the tax is due
 */
record Mentions(String latePenalty, String recoveryFee, String discount, String legalForm, String general) {

    static final String OF_CREDIT_NOTES = "Avoir à déduire des sommes dues ou, à défaut, à rembourser.";

    static final String OUTSIDE_TAX = "Indemnité hors du champ de la TVA (article 256 du CGI)";

    private static final String CATEGORY = "Catégorie de l'opération : prestation de services.";
    private static final String DEBITS = " Option pour le paiement de la taxe d'après les débits.";

    static Mentions of(Content content) {
        var seller = content.letterhead().seller();
        var terms = content.letterhead().terms();
        return new Mentions(
                latePenalty(terms),
                "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : "
                        + Amounts.euros(terms.recoveryFeeCents()) + ".",
                terms.discount(),
                "%s, %s, %s".formatted(seller.name(), seller.legalForm(), seller.registration()),
                CATEGORY
                        + (terms.vatOnDebits() ? DEBITS : "")
                        + (hasIndemnities(content) ? " " + OUTSIDE_TAX + "." : ""));
    }

    private static boolean hasIndemnities(Content content) {
        return content.lines().stream().anyMatch(line -> line.vat() == VatRate.OUTSIDE_TAX);
    }

    private static String latePenalty(Terms terms) {
        return "En cas de retard de paiement, pénalités au taux annuel de "
                + Amounts.percent(terms.latePenaltyPercent())
                + ", exigibles sans rappel le jour suivant la date d'échéance.";
    }
}
