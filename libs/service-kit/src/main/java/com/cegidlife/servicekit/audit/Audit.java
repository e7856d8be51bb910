package com.cegidlife.servicekit.audit;

import com.cegidlife.servicekit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps, for every decision of a person: who, when, what, why, before and after. Append-only. */
@ApplicationScoped
public class Audit {

    private static final String INSERT = """
            insert into audit_entries (id, at, actor_id, action, subject, reason, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;
    private final Ids ids;
    private final Clock clock;

    public Audit(DataSource dataSource, Ids ids, Clock clock) {
        this.dataSource = dataSource;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records a decision in the running transaction; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Decision decision) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, ids.next());
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setObject(3, decision.actorId());
            insert.setString(4, decision.action());
            insert.setString(5, decision.subject());
            insert.setString(6, decision.reason());
            insert.setString(7, decision.before());
            insert.setString(8, decision.after());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit cannot be written", e);
        }
    }

    /**
     * @param actorId the user who decided
     * @param action what was decided, a stable verb such as {@code take-in-charge}
     * @param subject what it was decided on, such as {@code ticket/D-2026-000042}
     * @param reason why, in the words of the person; null when none was asked
     * @param before the state before; null when there was none
     * @param after the state after; null when nothing is left
     */
    public record Decision(UUID actorId, String action, String subject, String reason, String before, String after) {}
}
