package com.cegidlife.billing.billingrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps until when lines are billed, and when what was due is due again: a statement each, however many there are. */
@ApplicationScoped
class SettleDue {

    private static final String LINES = """
            update contract_lines l set billed_until = billed.day
            from unnest(?::uuid[], ?::date[]) as billed (id, day) where l.id = billed.id
            """;

    private static final String NEXT = """
            update billing_due d set next_on = due.day
            from unnest(?::uuid[], ?::date[]) as due (id, day) where d.id = due.id
            """;

    private static final String DONE = "delete from billing_due where id = any (?::uuid[])";

    private final DataSource dataSource;

    SettleDue(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void settle(List<Reckoned> billed) {
        try (var connection = dataSource.getConnection()) {
            var lines = billed.stream()
                    .flatMap(each -> each.billedUntil().entrySet().stream())
                    .toList();
            update(connection, LINES, ids(lines), days(lines));
            var again = billed.stream()
                    .flatMap(each ->
                            each.nextOn().map(day -> Map.entry(each.due().id(), day)).stream())
                    .toList();
            update(connection, NEXT, ids(again), days(again));
            update(
                    connection,
                    DONE,
                    billed.stream()
                            .filter(each -> each.nextOn().isEmpty())
                            .map(each -> each.due().id())
                            .toList());
        } catch (SQLException e) {
            throw new IllegalStateException("What was billed cannot be settled", e);
        }
    }

    private static List<UUID> ids(List<Map.Entry<UUID, LocalDate>> entries) {
        return entries.stream().map(Map.Entry::getKey).toList();
    }

    private static List<LocalDate> days(List<Map.Entry<UUID, LocalDate>> entries) {
        return entries.stream().map(Map.Entry::getValue).toList();
    }

    private static void update(Connection connection, String sql, Collection<?>... arrays) throws SQLException {
        if (arrays[0].isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arrays.length; i++) {
                var texts = arrays[i].stream().map(Object::toString).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            }
            statement.executeUpdate();
        }
    }
}
