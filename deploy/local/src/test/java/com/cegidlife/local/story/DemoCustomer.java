package com.cegidlife.local.story;

import java.util.Locale;

/** A customer of the demonstration realm. */
enum DemoCustomer {
    DURAND("a0000000-0000-4000-8000-000000000001", "Ateliers Durand", "732829320", "alice.durand", "hugo.bernard"),
    MARTIN("b0000000-0000-4000-8000-000000000001", "Boulangerie Martin", "552100554", "paul.martin", "chloe.moreau");

    final String id;
    final String company;
    final String siren;
    final String administrator;
    final String user;

    DemoCustomer(String id, String company, String siren, String administrator, String user) {
        this.id = id;
        this.company = company;
        this.siren = siren;
        this.administrator = administrator;
        this.user = user;
    }

    /** Where the user gets mails. */
    String email() {
        return user + "@" + name().toLowerCase(Locale.ROOT) + ".example";
    }

    /** The identifier of a user in the realm: that of the administrator ends in 11, that of the user in 12. */
    String userId() {
        return id.substring(0, id.length() - 2) + "12";
    }
}
