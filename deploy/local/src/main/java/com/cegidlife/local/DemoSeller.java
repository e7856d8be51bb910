package com.cegidlife.local;

import java.util.Map;

/** Who issues the invoices of the suite that runs here: nobody real. */
final class DemoSeller {

    static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("CEGIDLIFE_SELLER_NAME", "CegidLife (démonstration)"),
            Map.entry("CEGIDLIFE_SELLER_LEGAL_FORM", "SAS au capital de 10 000 000 €"),
            Map.entry("CEGIDLIFE_SELLER_REGISTRATION", "RCS Lyon 410 218 010"),
            Map.entry("CEGIDLIFE_SELLER_SIREN", "410218010"),
            Map.entry("CEGIDLIFE_SELLER_VAT_NUMBER", "FR07410218010"),
            Map.entry("CEGIDLIFE_SELLER_STREET", "52 quai Paul Sédallian"),
            Map.entry("CEGIDLIFE_SELLER_POSTAL_CODE", "69009"),
            Map.entry("CEGIDLIFE_SELLER_CITY", "Lyon"),
            Map.entry("CEGIDLIFE_SELLER_EMAIL", "facturation@cegidlife.example"),
            Map.entry("CEGIDLIFE_SELLER_IBAN", "FR7630006000011234567890189"),
            Map.entry("CEGIDLIFE_SELLER_BIC", "AGRIFRPP"),
            Map.entry("CEGIDLIFE_CREDITOR_NAME", "CegidLife (démonstration)"),
            Map.entry("CEGIDLIFE_CREDITOR_ID", "FR72ZZZ123456"),
            Map.entry("CEGIDLIFE_CREDITOR_IBAN", "FR7630006000011234567890189"));

    private DemoSeller() {}
}
