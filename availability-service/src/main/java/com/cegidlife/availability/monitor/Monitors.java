package com.cegidlife.availability.monitor;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The monitors that operators have set up, retired ones too. */
@ApplicationScoped
public class Monitors implements PanacheRepositoryBase<Monitor, UUID> {

    /** @throws Refusal {@code not-found} */
    public Monitor get(UUID id) {
        return find("from Monitor m join fetch m.environment where m.id = ?1", id)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Those of some environments, by name. */
    public List<Monitor> of(Collection<UUID> environmentIds) {
        return list("environment.id in ?1 order by name", environmentIds);
    }

    Optional<Monitor> named(UUID environmentId, String name) {
        return find("environment.id = ?1 and name = ?2", environmentId, name).firstResultOptional();
    }
}
