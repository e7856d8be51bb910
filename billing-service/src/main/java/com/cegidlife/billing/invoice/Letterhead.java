package com.cegidlife.billing.invoice;

import java.math.BigDecimal;

/** What every document says of its seller and of the terms of payment (L2); kept once for each wording. */
public record Letterhead(Seller seller, Terms terms) {

    /** SHA-256 of everything. */
    Hash hash() {
        var form = new CanonicalForm();
        form.add(seller.name())
                .add(seller.legalForm())
                .add(seller.registration())
                .add(seller.siren());
        form.add(seller.vatNumber())
                .add(seller.street())
                .add(seller.postalCode())
                .add(seller.city());
        form.add(seller.email()).add(seller.iban()).add(seller.bic());
        form.add(terms.daysToPay()).add(terms.latePenaltyPercent()).add(terms.recoveryFeeCents());
        form.add(terms.discount()).add(terms.vatOnDebits());
        return form.hash();
    }

    /**
     * Who sells.
     *
     * @param legalForm with the capital: {@code SAS au capital de 10 000 €}
     * @param registration {@code RCS Lyon 732 829 320}
     * @param iban account that invoices are paid to, without blanks
     */
    public record Seller(
            String name,
            String legalForm,
            String registration,
            String siren,
            String vatNumber,
            String street,
            String postalCode,
            String city,
            String email,
            String iban,
            String bic) {}

    /**
     * How invoices are to be paid.
     *
     * @param daysToPay from the day of issue
     * @param latePenaltyPercent a year, owed from the day after the due date without a reminder
     * @param recoveryFeeCents owed once for each invoice paid late
     * @param discount what is said of early payment
     * @param vatOnDebits whether the seller owes the tax with the invoice and not with its payment
     */
    public record Terms(
            int daysToPay,
            BigDecimal latePenaltyPercent,
            long recoveryFeeCents,
            String discount,
            boolean vatOnDebits) {}
}
