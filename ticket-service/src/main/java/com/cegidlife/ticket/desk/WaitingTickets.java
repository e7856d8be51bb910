package com.cegidlife.ticket.desk;

import com.cegidlife.events.TicketEvent;
import com.cegidlife.events.TicketKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tickets on which nobody works and that are nobody's, to be handed out. */
@ApplicationScoped
public class WaitingTickets {

    /** Each kind by itself, in the order of the index {@code tickets_in_queue_of_nobody}. */
    private static final String FIRST = """
            select id from tickets where assigned_to is null and state = 'REGISTERED' and id in (
                select ticket.id from unnest(?) one(kind) cross join lateral (
                    select id, next_due_at from tickets
                    where kind = one.kind and state = 'REGISTERED' and assigned_to is null
                    order by coalesce(next_due_at, 'infinity'), id limit ?) ticket
                order by coalesce(next_due_at, 'infinity'), ticket.id limit ?)
            order by coalesce(next_due_at, 'infinity'), id for no key update skip locked
            """;

    private final DataSource dataSource;
    private final Tickets tickets;
    private final History history;
    private final Clock clock;

    WaitingTickets(DataSource dataSource, Tickets tickets, History history, Clock clock) {
        this.dataSource = dataSource;
        this.tickets = tickets;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The first of a team's queue; nobody else changes them until this transaction ends. Those that somebody else changes at
     * the moment are left out.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> first(Team team, int most) {
        var kinds = Arrays.stream(TicketKind.values())
                .filter(kind -> Team.of(kind) == team)
                .map(Enum::name)
                .toArray();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(FIRST)) {
            select.setArray(1, connection.createArrayOf("text", kinds));
            select.setInt(2, most);
            select.setInt(3, most);
            var ids = new ArrayList<UUID>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("The queue cannot be read", e);
        }
    }

    /**
     * Gives tickets to agents, in a few statements however many.
     *
     * @param agents by ticket, each of {@link #first}
     * @return the tickets in the order of the agents
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Ticket> give(Map<UUID, UUID> agents) {
        if (agents.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        Map<UUID, Ticket> read = tickets.list("id in ?1", agents.keySet()).stream()
                .collect(Collectors.toMap(Ticket::id, Function.identity()));
        var facts = new LinkedHashMap<UUID, List<TicketEvent>>();
        agents.forEach(
                (ticketId, agentId) -> facts.put(ticketId, read.get(ticketId).assign(agentId, now)));
        history.tell(facts, read::get);
        tickets.flush();
        return agents.keySet().stream().map(read::get).toList();
    }
}
