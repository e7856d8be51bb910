package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.search.CountTickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Shows agents their views and those shared with their teams. */
@ApplicationScoped
public class ReadViews {

    private final SavedViews views;
    private final CriteriaJson json;
    private final CountTickets countTickets;

    ReadViews(SavedViews views, CriteriaJson json, CountTickets countTickets) {
        this.views = views;
        this.json = json;
        this.countTickets = countTickets;
    }

    /** @param after shows those saved first after this one; empty for the first */
    public List<CountedView> of(Agent agent, Optional<UUID> after, int limit) {
        return counted(views.seenBy(agent, after, limit));
    }

    /** @throws Refusal {@code not-found} when there is none, or it is not shared with the agent */
    public CountedView one(Agent agent, UUID id) {
        return counted(List.of(views.seenBy(agent, id))).getFirst();
    }

    private List<CountedView> counted(List<SavedView> views) {
        var criteria = views.stream().map(view -> json.read(view.criteria())).toList();
        var counts = countTickets.count(criteria);
        return IntStream.range(0, views.size())
                .mapToObj(each -> new CountedView(views.get(each), criteria.get(each), counts.get(each)))
                .toList();
    }
}
