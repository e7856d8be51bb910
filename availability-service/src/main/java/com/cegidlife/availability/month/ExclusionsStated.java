package com.cegidlife.availability.month;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.availability.month.Statement.StatedExclusion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads approved exclusions with all that a statement tells of them. */
@ApplicationScoped
class ExclusionsStated {

    private static final String SELECT = """
            select outage.environment_id, exclusion.id, outage_id, cause, starts_at, ends_at, exclusion.evidence, reference,
                proposed_by, decided_by, decided_at
            from exclusions exclusion join outages outage on outage.id = outage_id where exclusion.id = any (?)
            """;

    private final DataSource dataSource;

    ExclusionsStated(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By environment; one without any is absent. */
    Map<UUID, List<StatedExclusion>> of(Collection<UUID> exclusionIds) {
        var found = new HashMap<UUID, List<StatedExclusion>>();
        if (exclusionIds.isEmpty()) {
            return found;
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setArray(1, connection.createArrayOf("uuid", exclusionIds.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The exclusions cannot be read", e);
        }
    }

    private static StatedExclusion read(ResultSet row) throws SQLException {
        return new StatedExclusion(
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Cause.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(6, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getString(7),
                Optional.ofNullable(row.getString(8)),
                row.getObject(9, UUID.class),
                row.getObject(10, UUID.class),
                row.getObject(11, OffsetDateTime.class).toInstant());
    }
}
