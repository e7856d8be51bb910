package com.cegidlife.learning.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who has more time than others. */
@ApplicationScoped
public class ExtraTimes implements PanacheRepositoryBase<ExtraTime, UUID> {

    /** Of a user; 0 % when nobody granted any. */
    public ExtraTime of(UUID userId) {
        return findByIdOptional(userId).orElseGet(() -> new ExtraTime(userId));
    }
}
