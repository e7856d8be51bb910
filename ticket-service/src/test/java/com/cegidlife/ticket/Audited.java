package com.cegidlife.ticket;

import com.cegidlife.servicekit.identity.Role;
import java.util.List;

/** What the audit keeps. */
public final class Audited {

    private Audited() {}

    /** The actions decided on a subject, the oldest first. */
    public static List<String> actions(String subject) {
        return Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .queryParam("subject", subject)
                .get("/audit")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }
}
