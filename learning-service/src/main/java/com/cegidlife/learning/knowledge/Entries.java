package com.cegidlife.learning.knowledge;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The entries of the knowledge base. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, UUID> {

    Optional<Entry> called(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /**
     * The entry, to be changed: whoever else wants to change it waits until this transaction ends.
     *
     * @throws Refusal {@code not-found} when there is none
     */
    Entry toChange(String slug) {
        return find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Waits for other instances that found the knowledge base, until this transaction ends. */
    void alone() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('knowledge-base'))")
                .getResultList();
    }

    /** Which of these names are in use. */
    Set<String> slugs(Collection<String> slugs) {
        return find("select slug from Entry where slug in ?1", slugs).project(String.class).stream()
                .collect(Collectors.toSet());
    }
}
