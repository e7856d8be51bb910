package com.cegidlife.learning.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Tells verifiers which badges are not valid any more. */
@ApplicationScoped
public class ListEndedBadges {

    private final StatusLists statusLists;
    private final DataIntegrity dataIntegrity;

    ListEndedBadges(StatusLists statusLists, DataIntegrity dataIntegrity) {
        this.statusLists = statusLists;
        this.dataIntegrity = dataIntegrity;
    }

    /** A list as it is now, with a proof. */
    @Transactional
    public Map<String, Object> list(int number) {
        return dataIntegrity.proven(statusLists.list(number));
    }
}
