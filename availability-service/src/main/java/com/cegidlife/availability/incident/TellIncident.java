package com.cegidlife.availability.incident;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Tells customers of an incident: that there is one, how it goes on, and that it is over. */
@ApplicationScoped
public class TellIncident {

    private final Incidents incidents;
    private final IncidentUpdates updates;
    private final KeepBulletin keep;
    private final Ids ids;
    private final Clock clock;

    TellIncident(Incidents incidents, IncidentUpdates updates, KeepBulletin keep, Ids ids, Clock clock) {
        this.incidents = incidents;
        this.updates = updates;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when environments that are named do not exist */
    @Transactional
    public Incident open(Text title, Reach reach, Bulletin first, UUID by) {
        var incident = new Incident(ids.next(), title, reach, clock.instant());
        incidents.open(incident, reach);
        return tell(incident, first, by, "open-incident", null);
    }

    /** @throws Refusal when it has changed since the operator read it, or is resolved */
    @Transactional
    public Incident goOn(UUID incidentId, long version, Bulletin next, UUID by) {
        var incident = incidents.toChange(incidentId);
        Versions.mustMatch(incident.version(), version);
        return tell(incident, next, by, "tell-incident", incident.stage().name());
    }

    private Incident tell(Incident incident, Bulletin bulletin, UUID by, String action, String before) {
        updates.persist(incident.tell(ids.next(), bulletin, clock.instant()));
        incidents.flush();
        keep.keep(incident, bulletin, by, action, before);
        return incident;
    }
}
