package com.cegidlife.servicekit.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
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
        gauge(meters, "cegidlife.mails.pending", size -> size.pending());
        gauge(meters, "cegidlife.mails.oldest.seconds", size -> size.oldest().toSeconds());
        gauge(meters, "cegidlife.mails.undelivered", size -> size.undelivered());
    }

    /** Kept for good: a gauge whose object only the container holds may vanish from a registry that is added later. */
    private void gauge(MeterRegistry meters, String name, ToDoubleFunction<Size> figure) {
        Gauge.builder(name, this, backlog -> figure.applyAsDouble(backlog.size))
                .strongReference(true)
                .register(meters);
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
