package com.cegidlife.servicekit.standing;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** A use case that an event starts; refuses the customers that it is told not to know. */
@ApplicationScoped
public class RecordStanding {

    private final Set<UUID> unknownCustomers = ConcurrentHashMap.newKeySet();
    private final DataSource dataSource;
    private final Inbox inbox;

    RecordStanding(DataSource dataSource, Inbox inbox) {
        this.dataSource = dataSource;
        this.inbox = inbox;
    }

    public void forget(UUID customerId) {
        unknownCustomers.add(customerId);
    }

    public void remember(UUID customerId) {
        unknownCustomers.remove(customerId);
    }

    @Transactional
    public void record(UUID eventId, StandingChanged changed) {
        if (!inbox.isNew("record-standing", eventId)) {
            return;
        }
        if (unknownCustomers.contains(changed.customerId())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        insert(eventId, changed);
    }

    private void insert(UUID eventId, StandingChanged changed) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into recorded_standings values (?, ?, ?)")) {
            insert.setObject(1, eventId);
            insert.setObject(2, changed.userId());
            insert.setLong(3, changed.version());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
