package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens the outage of a monitor whose failure is confirmed; tells the others when its environment goes out with it. */
@ApplicationScoped
public class StartOutage {

    private final Outages outages;
    private final Outbox outbox;
    private final Ids ids;

    StartOutage(Outages outages, Outbox outbox, Ids ids) {
        this.outages = outages;
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Changes nothing when the monitor has an open outage already. */
    @Transactional
    public void start(Environment environment, Failure failure) {
        var open = outages.openOf(environment);
        if (open.stream()
                .anyMatch(outage ->
                        outage.monitor().filter(failure.monitor()::equals).isPresent())) {
            return;
        }
        var id = ids.next();
        var episode = open.stream().findFirst().map(Outage::episodeId).orElse(id);
        var outage = new Outage(id, episode, environment, failure);
        outages.persist(outage);
        if (open.isEmpty()) {
            outbox.add(outage.started(failure.confirmedAt()));
        }
    }
}
