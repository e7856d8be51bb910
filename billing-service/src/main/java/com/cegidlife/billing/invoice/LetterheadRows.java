package com.cegidlife.billing.invoice;

import com.cegidlife.billing.invoice.Letterhead.Seller;
import com.cegidlife.billing.invoice.Letterhead.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How letterheads are kept as rows. */
final class LetterheadRows {

    /** In the order in which {@link #values} gives them. */
    static final String COLUMNS = """
            id, name, legal_form, registration, siren, vat_number, street, postal_code, city, email, iban, bic,
            days_to_pay, late_penalty_percent, recovery_fee_cents, discount, vat_on_debits
            """;

    private LetterheadRows() {}

    static List<Object> values(Letterhead letterhead) {
        var seller = letterhead.seller();
        var terms = letterhead.terms();
        return List.of(
                letterhead.hash().bytes(),
                seller.name(),
                seller.legalForm(),
                seller.registration(),
                seller.siren(),
                seller.vatNumber(),
                seller.street(),
                seller.postalCode(),
                seller.city(),
                seller.email(),
                seller.iban(),
                seller.bic(),
                terms.daysToPay(),
                terms.latePenaltyPercent(),
                terms.recoveryFeeCents(),
                terms.discount(),
                terms.vatOnDebits());
    }

    static Letterhead read(ResultSet row) throws SQLException {
        return new Letterhead(
                new Seller(
                        row.getString("name"),
                        row.getString("legal_form"),
                        row.getString("registration"),
                        row.getString("siren"),
                        row.getString("vat_number"),
                        row.getString("street"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("email"),
                        row.getString("iban"),
                        row.getString("bic")),
                new Terms(
                        row.getInt("days_to_pay"),
                        row.getBigDecimal("late_penalty_percent"),
                        row.getLong("recovery_fee_cents"),
                        row.getString("discount"),
                        row.getBoolean("vat_on_debits")));
    }
}
