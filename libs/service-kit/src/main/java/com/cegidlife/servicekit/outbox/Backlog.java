package com.cegidlife.servicekit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** What waits in the outbox, as last measured. */
@ApplicationScoped
public class Backlog {

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from now() - min(created_at)), 0), count(last_error)
            from outbox
            where published_at is null
            """;

    private final DataSource dataSource;
    private volatile Size size = new Size(0, Duration.ZERO, 0);

    Backlog(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        meters.gauge("cegidlife.outbox.pending", this, backlog -> backlog.size.pending());
        meters.gauge(
                "cegidlife.outbox.oldest.seconds",
                this,
                backlog -> backlog.size.oldest().toSeconds());
        meters.gauge("cegidlife.outbox.refused", this, backlog -> backlog.size.refused());
    }

    /**
     * @param pending facts that are committed and not yet published
     * @param oldest age of the oldest of them; zero when there is none
     * @param refused those that the broker does not take as they are
     */
    public record Size(long pending, Duration oldest, long refused) {}

    public Size size() {
        return size;
    }

    /** Looks into the outbox. */
    public void measure() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(MEASURE);
                var row = select.executeQuery()) {
            row.next();
            size = new Size(row.getLong(1), Duration.ofSeconds(row.getLong(2)), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be measured", e);
        }
    }
}
