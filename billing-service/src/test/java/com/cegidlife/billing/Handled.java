package com.cegidlife.billing;

import com.cegidlife.events.Envelope;
import com.cegidlife.testkit.SuiteServers;
import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;

/** Waits for what the service's consumers do. */
public final class Handled {

    private Handled() {}

    /** Waits until the service has handled an event; then it has handled every earlier one of the same key as well. */
    public static void await(Envelope<?> event) {
        Awaitility.await("the event " + event).until(() -> isInInbox(event.id()));
    }

    private static boolean isInInbox(UUID eventId) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("billing").getConnection();
                var select = connection.prepareStatement("select from inbox where event_id = ?")) {
            select.setObject(1, eventId);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
