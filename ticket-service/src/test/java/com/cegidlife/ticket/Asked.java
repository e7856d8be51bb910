package com.cegidlife.ticket;

import static com.cegidlife.ticket.Given.PRODUCT;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** What people register with the general form. */
public final class Asked {

    private Asked() {}

    /** A complete support ticket, with more fields. */
    public static ValidatableResponse support(Person user, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "kind", "SUPPORT",
                "priority", "HIGH",
                "product", PRODUCT,
                "subject", "Clôture impossible",
                "context", "À la clôture de l'exercice 2025",
                "errorMessages", "Erreur 4012",
                "menuPath", "Comptabilité > Clôture"));
        return post(user, form, more);
    }

    /** A complete usage question, with more fields. */
    public static ValidatableResponse question(Person user, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of(
                "kind", "USAGE_QUESTION",
                "product", PRODUCT,
                "subject", "Lettrage",
                "context", "Comment lettrer un règlement partiel ?"));
        return post(user, form, more);
    }

    private static ValidatableResponse post(Person user, Map<String, Object> form, Map<String, ?> more) {
        form.putAll(more);
        return user.asks().body(form).post("/tickets").then();
    }
}
