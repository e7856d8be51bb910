package com.cegidlife.ticket.assignment;

import com.cegidlife.ticket.desk.Team;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Whose turn it is in each team. One transaction at a time hands out a team's tickets, whichever replica it runs on. */
@ApplicationScoped
class Turns {

    private static final String AWAIT = "select turn from assignment_rounds where team = ? for update";

    private static final String LOADS = """
            select agent.agent_id, coalesce(turn.turn, 0), (
                select count(*) from tickets ticket where ticket.assigned_to = agent.agent_id
                    and ticket.state in ('REGISTERED', 'TAKEN_IN_CHARGE', 'WAITING_FOR_CUSTOMER'))
            from assignable_agents agent left join assignment_turns turn on turn.agent_id = agent.agent_id
            where agent.team = ?
            """;

    private static final String TAKE = """
            with taken as (
                insert into assignment_turns (agent_id, turn) select * from unnest(?::uuid[], ?::bigint[])
                on conflict (agent_id) do update set turn = excluded.turn returning turn)
            update assignment_rounds set turn = greatest(turn, (select max(taken.turn) from taken)) where team = ?
            """;

    private final DataSource dataSource;

    Turns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits until nobody else hands out the team's tickets, and lets nobody else until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    long await(Team team) {
        return execute(AWAIT, await -> {
            await.setString(1, team.name());
            try (var rows = await.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** How many open tickets each of a team has, and the agent's last turn. */
    Map<UUID, Load> loads(Team team) {
        return execute(LOADS, select -> {
            select.setString(1, team.name());
            var loads = new HashMap<UUID, Load>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    loads.put(rows.getObject(1, UUID.class), new Load(rows.getLong(2), rows.getLong(3)));
                }
            }
            return loads;
        });
    }

    /** @param turns the last of each agent who has got a ticket */
    @Transactional(Transactional.TxType.MANDATORY)
    void take(Team team, Map<UUID, Long> turns) {
        execute(TAKE, take -> {
            var connection = take.getConnection();
            take.setArray(1, connection.createArrayOf("uuid", turns.keySet().toArray()));
            take.setArray(2, connection.createArrayOf("bigint", turns.values().toArray()));
            take.setString(3, team.name());
            return take.executeUpdate();
        });
    }

    /** The last turn of an agent, and how many open tickets the agent has. */
    record Load(long turn, long open) {}

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The turns cannot be read or written", e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
