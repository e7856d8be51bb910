package com.cegidlife.billing.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contents of documents, for tests of the law alone. */
final class Contents {

    private static final Letterhead LETTERHEAD = new Letterhead(
            new Letterhead.Seller(
                    "CegidLife",
                    "SAS au capital de 10 000 000 €",
                    "RCS Lyon 410 218 010",
                    "410218010",
                    "FR07410218010",
                    "52 quai Paul Sédallian",
                    "69009",
                    "Lyon",
                    "facturation@cegidlife.example",
                    "FR7630006000011234567890189",
                    "AGRIFRPP"),
            new Letterhead.Terms(30, new BigDecimal("12.15"), 4000, "Pas d'escompte.", true));

    private Contents() {}

    static Content invoice(LocalDate day) {
        return invoice(Drafts.line("SEAT", "10", "9.20", 2000, day));
    }

    static Content invoice(DraftLine... drafts) {
        var lines = Arrays.stream(drafts).map(InvoiceLine::of).toList();
        return new Content(
                UUID.randomUUID(),
                DocumentKind.INVOICE,
                Optional.of("test/" + UUID.randomUUID()),
                UUID.randomUUID(),
                Optional.empty(),
                Optional.empty(),
                new Buyer("Ateliers Durand", "732829320", "12 rue des Lilas", "", "69003", "Lyon"),
                LETTERHEAD,
                List.copyOf(lines),
                Totals.of(lines),
                Optional.empty());
    }
}
