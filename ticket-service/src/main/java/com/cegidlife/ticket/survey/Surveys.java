package com.cegidlife.ticket.survey;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The satisfaction surveys on the tickets. */
@ApplicationScoped
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    /** The one that the last closing of a ticket opened. */
    Optional<Survey> last(UUID ticketId) {
        return find("ticketId = ?1 order by cycle desc", ticketId).firstResultOptional();
    }

    /**
     * Those of a ticket, one a closing, the oldest first.
     *
     * @param after shows those of later cycles; 0 for the beginning
     */
    public List<Survey> of(UUID ticketId, int after, int limit) {
        return find("ticketId = ?1 and cycle > ?2 order by cycle", ticketId, after)
                .page(0, limit)
                .list();
    }

    /** What was said last about some tickets, by ticket; those about which nothing was said are absent. One statement. */
    public Map<UUID, Integer> scores(Set<UUID> ticketIds) {
        return find("ticketId in ?1 and score is not null order by cycle", ticketIds).stream()
                .collect(Collectors.toMap(
                        Survey::ticketId, survey -> survey.score().orElseThrow(), (earlier, later) -> later));
    }
}
