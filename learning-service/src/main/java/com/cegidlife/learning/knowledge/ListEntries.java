package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Lists entries by their names: to trainers all with their last edition, to everybody else the published ones that they see. */
@ApplicationScoped
public class ListEntries {

    private static final String LIST = """
            select entry.slug, entry.kind, entry.state, entry.edition, entry.published_edition,
                edition.title, edition.theme, edition.products, edition.written_at,
                (select count(*) from knowledge_feedback given where given.entry_id = entry.id and helpful) as helpful,
                (select count(*) from knowledge_feedback given where given.entry_id = entry.id and not helpful) as unhelpful
            from knowledge_entries entry join knowledge_editions edition on edition.entry_id = entry.id
                and edition.number = case when ? then entry.edition else entry.published_edition end
            where entry.slug > ?
                and (? or edition.for_everyone or edition.products && ?)
                and (?::text is null or entry.kind = ?)
                and (?::text is null or edition.theme = ?)
                and (?::text is null or edition.products = '{}' or ? = any (edition.products))
                and (?::text is null or edition.product_versions = '{}' or ? = any (edition.product_versions))
            order by entry.slug limit ?
            """;

    private final DataSource dataSource;

    ListEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param after shows those that come after this name */
    public List<EntryLine> list(Reader reader, EntryFilter filter, String after, int limit) {
        try (var connection = dataSource.getConnection();
                var list = connection.prepareStatement(LIST)) {
            fill(list, connection, reader, filter);
            list.setString(2, after);
            list.setInt(13, limit);
            try (var rows = list.executeQuery()) {
                var lines = new ArrayList<EntryLine>();
                while (rows.next()) {
                    lines.add(line(rows));
                }
                return lines;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The entries cannot be read", e);
        }
    }

    private static void fill(PreparedStatement list, Connection connection, Reader reader, EntryFilter filter)
            throws SQLException {
        list.setBoolean(1, reader.trainer());
        list.setBoolean(3, reader.staff());
        list.setArray(4, connection.createArrayOf("text", reader.products().toArray()));
        var filters = List.of(
                filter.kind().map(Enum::name),
                filter.theme().map(Enum::name),
                filter.product(),
                filter.productVersion());
        int position = 5;
        for (var stated : filters) {
            list.setString(position++, stated.orElse(null));
            list.setString(position++, stated.orElse(null));
        }
    }

    private static EntryLine line(ResultSet row) throws SQLException {
        return new EntryLine(
                row.getString("slug"),
                EntryKind.valueOf(row.getString("kind")),
                EntryState.valueOf(row.getString("state")),
                row.getString("title"),
                Theme.valueOf(row.getString("theme")),
                List.of((String[]) row.getArray("products").getArray()),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("edition"),
                Optional.ofNullable(row.getObject("published_edition", Integer.class)),
                row.getLong("helpful"),
                row.getLong("unhelpful"));
    }
}
