package com.cegidlife.ticket.review;

import com.cegidlife.ticket.desk.Team;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** What the publisher's teams have before them now, and how they have kept what was promised about a period's tickets. */
public final class DeskReview {

    private final Period period;
    private final Instant at;
    private final Map<Team, Workload> backlog = new EnumMap<>(Team.class);
    private final SortedMap<UUID, Workload> load = new TreeMap<>();
    private final Map<Team, Satisfaction> satisfaction = new EnumMap<>(Team.class);
    private final SortedMap<UUID, Satisfaction> satisfactionWith = new TreeMap<>();
    private final Map<Team, SortedMap<YearMonth, Attainment>> attainment = new EnumMap<>(Team.class);

    DeskReview(Period period, Instant at) {
        this.period = period;
        this.at = at;
        for (var team : Team.values()) {
            backlog.put(team, new Workload());
            satisfaction.put(team, new Satisfaction());
            var months = new TreeMap<YearMonth, Attainment>();
            period.months().forEach(month -> months.put(month, new Attainment()));
            attainment.put(team, months);
        }
    }

    void add(OpenTickets alike) {
        backlog.get(Team.of(alike.kind())).add(alike);
        if (alike.assignedTo() != null) {
            load.computeIfAbsent(alike.assignedTo(), agent -> new Workload()).add(alike);
        }
    }

    /** @param alike about tickets registered in the period */
    void add(SatisfiedWith alike) {
        satisfaction.get(Team.of(alike.kind())).add(alike.scores(), alike.answers());
        if (alike.agentId() != null) {
            satisfactionWith
                    .computeIfAbsent(alike.agentId(), agent -> new Satisfaction())
                    .add(alike.scores(), alike.answers());
        }
    }

    /** @param alike about tickets registered in the period */
    void add(Promised alike) {
        attainment.get(Team.of(alike.kind())).get(alike.month()).add(alike.state(), alike.warned(), alike.count());
    }

    public Period period() {
        return period;
    }

    /** The instant at which everything is as it says. */
    public Instant at() {
        return at;
    }

    /** The open tickets of every team, whenever they were registered. */
    public Map<Team, Workload> backlog() {
        return Collections.unmodifiableMap(backlog);
    }

    /** The open tickets of every agent who has some. */
    public SortedMap<UUID, Workload> load() {
        return Collections.unmodifiableSortedMap(load);
    }

    /** Of every team and month of the period, by the registration of the tickets; all kinds of commitments together. */
    public Map<Team, SortedMap<YearMonth, Attainment>> attainment() {
        return Collections.unmodifiableMap(attainment);
    }

    /** With each team, of what was said about the period's tickets after the closing that stands. */
    public Map<Team, Satisfaction> satisfaction() {
        return Collections.unmodifiableMap(satisfaction);
    }

    /** The same with each agent who had taken them in charge. */
    public SortedMap<UUID, Satisfaction> satisfactionWith() {
        return Collections.unmodifiableSortedMap(satisfactionWith);
    }
}
