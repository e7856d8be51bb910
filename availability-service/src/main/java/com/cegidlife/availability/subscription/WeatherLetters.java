package com.cegidlife.availability.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What subscribers are, and lately were, written. */
@ApplicationScoped
class WeatherLetters implements PanacheRepositoryBase<WeatherLetter, UUID> {

    void forget(Instant before) {
        delete("at < ?1", before);
    }
}
