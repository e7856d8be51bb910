package com.cegidlife.ticket.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Under which names agents can be mentioned. */
@ApplicationScoped
public class MentionNames implements PanacheRepositoryBase<MentionName, UUID> {

    /** The agents who are called so; names that nobody has are left out. */
    List<MentionName> among(Collection<String> names) {
        return names.isEmpty() ? List.of() : list("name in ?1", names);
    }

    List<MentionName> ofAgents(Collection<UUID> agentIds) {
        return agentIds.isEmpty() ? List.of() : list("agentId in ?1", agentIds);
    }

    boolean isTaken(String name, UUID butNotBy) {
        return count("name = ?1 and agentId <> ?2", name, butNotBy) > 0;
    }

    /**
     * All of them by name.
     *
     * @param after shows those after this name; empty for the beginning
     */
    public List<MentionName> all(Optional<String> after, int limit) {
        return find("name > ?1 order by name", after.orElse("")).page(0, limit).list();
    }
}
