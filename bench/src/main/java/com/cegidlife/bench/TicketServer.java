package com.cegidlife.bench;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.testkit.EventPublisher;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The packaged ticket-service, with one customer that may ask everything. */
final class TicketServer extends DurableService {

    static final UUID CUSTOMER = UUID.randomUUID();
    static final String PRODUCT = "compta";

    TicketServer() throws Exception {
        super(Path.of("ticket-service"));
        entitle();
    }

    private void entitle() throws Exception {
        try (var publisher = new EventPublisher(kafka())) {
            publisher.publish(new EntitlementsChanged(
                    CUSTOMER,
                    "Boulangerie Martin",
                    1,
                    List.of(new EntitledContract(
                            UUID.randomUUID(),
                            "K-2026-000001",
                            true,
                            List.of(PRODUCT),
                            10,
                            LocalDate.of(2026, 1, 1),
                            Optional.empty(),
                            List.of()))));
        }
        while (number("select count(*) from customers") == 0) {
            Thread.sleep(50);
        }
    }

    /** Id of some ticket. */
    String anyTicket() throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from tickets limit 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
