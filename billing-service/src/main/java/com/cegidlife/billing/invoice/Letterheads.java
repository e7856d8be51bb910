package com.cegidlife.billing.invoice;

import static java.util.stream.Collectors.joining;

import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.Letterhead.Seller;
import com.cegidlife.billing.invoice.Letterhead.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The letterheads that documents were issued with, and the one of those to come. */
@ApplicationScoped
class Letterheads {

    private static final String INSERT = "insert into letterheads (%s) values (%s) on conflict (id) do nothing"
            .formatted(
                    LetterheadRows.COLUMNS,
                    Arrays.stream(LetterheadRows.COLUMNS.split(","))
                            .map(column -> "?")
                            .collect(joining(", ")));

    private static final String ALL = "select " + LetterheadRows.COLUMNS + " from letterheads";

    private final Database database;
    private final SellerSettings seller;
    private final TermsSettings terms;

    Letterheads(Database database, SellerSettings seller, TermsSettings terms) {
        this.database = database;
        this.seller = seller;
        this.terms = terms;
    }

    /** The letterhead as it is configured, kept for good. */
    @Transactional(Transactional.TxType.MANDATORY)
    Letterhead inForce() {
        var letterhead = new Letterhead(configuredSeller(), configuredTerms());
        database.change(INSERT, LetterheadRows.values(letterhead).toArray());
        return letterhead;
    }

    /** All that documents were issued with, by their id in the database. */
    Map<Hash, Letterhead> all() {
        var letterheads = new HashMap<Hash, Letterhead>();
        database.select(ALL, row -> letterheads.put(new Hash(row.getBytes("id")), LetterheadRows.read(row)));
        return letterheads;
    }

    private Seller configuredSeller() {
        return new Seller(
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
                seller.bic());
    }

    private Terms configuredTerms() {
        return new Terms(
                terms.daysToPay(),
                terms.latePenaltyPercent(),
                terms.recoveryFeeCents(),
                terms.discount(),
                terms.vatOnDebits());
    }
}
