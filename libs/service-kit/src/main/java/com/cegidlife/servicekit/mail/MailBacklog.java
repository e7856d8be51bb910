package com.cegidlife.servicekit.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** What waits to be sent by mail, and what was given up, as last measured. */
@ApplicationScoped
public class MailBacklog {

    private static final String MEASURE = """
            select count(*), coalesce(extract(epoch from now() - min(created_at)), 0),
                (select count(*) from outgoing_mails where given_up_at is not null)
            from outgoing_mails
            where next_attempt_at is not null
            """;

    private final DataSource dataSource;
    private volatile Size size = new Size(0, Duration.ZERO, 0);

    MailBacklog(DataSource dataSource, MeterRegistry meters) {
        this.dataSource = dataSource;
        meters.gauge("cegidlife.mails.pending", this, backlog -> backlog.size.pending());
        meters.gauge(
                "cegidlife.mails.oldest.seconds",
                this,
                backlog -> backlog.size.oldest().toSeconds());
        meters.gauge("cegidlife.mails.undelivered", this, backlog -> backlog.size.undelivered());
    }

    /**
     * @param pending mails that are committed and not sent yet
     * @param oldest age of the oldest of them; zero when there is none
     * @param undelivered those that were given up
     */
    public record Size(long pending, Duration oldest, long undelivered) {}

    public Size size() {
        return size;
    }

    /** Looks into the queue. */
    public void measure() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(MEASURE);
                var row = select.executeQuery()) {
            row.next();
            size = new Size(row.getLong(1), Duration.ofSeconds(row.getLong(2)), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException("The outgoing mails cannot be measured", e);
        }
    }
}
