package com.cegidlife.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** What people call things by, such as {@code K-2026-000042}: a prefix a kind, the year in Paris, a count in that year. */
@ApplicationScoped
public class Numbers {

    private final EntityManager entityManager;

    Numbers(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A number that nothing else has. Those of one prefix and year follow one another without a gap, which is why whoever
     * asks for the next one waits until this transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(String prefix, Instant at) {
        var year = BusinessDate.of(at).getYear();
        var latest = (Integer) entityManager
                .createNativeQuery("""
                        insert into number_series (prefix, year, latest) values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set latest = number_series.latest + 1 returning latest
                        """)
                .setParameter("prefix", prefix)
                .setParameter("year", year)
                .getSingleResult();
        return "%s-%d-%06d".formatted(prefix, year, latest);
    }
}
