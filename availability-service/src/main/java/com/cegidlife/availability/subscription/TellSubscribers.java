package com.cegidlife.availability.subscription;

import com.cegidlife.availability.incident.IncidentTold;
import com.cegidlife.availability.maintenance.Maintenance;
import com.cegidlife.availability.maintenance.MaintenanceFact;
import com.cegidlife.events.MaintenanceAnnounced;
import com.cegidlife.events.MaintenanceCancelled;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.mail.Moments;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Lets subscribers be written of what everybody may know: incidents and maintenance of products, or of everything. */
@ApplicationScoped
class TellSubscribers {

    private final WeatherLetters letters;
    private final Timers timers;
    private final Ids ids;
    private final Clock clock;

    TellSubscribers(WeatherLetters letters, Timers timers, Ids ids, Clock clock) {
        this.letters = letters;
        this.timers = timers;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes IncidentTold told) {
        var incident = told.incident();
        if (isPublic(incident.reach())) {
            tell(incident.product(), prefixed("Incident : ", incident.title()), told.bulletin().text());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes MaintenanceFact told) {
        var maintenance = told.maintenance();
        if (!isPublic(maintenance.work().reachKind())) {
            return;
        }
        switch (told.fact()) {
            case MaintenanceAnnounced announced ->
                tell(maintenance, prefixed("Maintenance : ", maintenance.subject().title()));
            case MaintenanceCancelled cancelled ->
                tell(maintenance, prefixed("Maintenance annulée / cancelled : ", maintenance.subject().title()));
            default -> {}
        }
    }

    private void tell(Maintenance maintenance, Text title) {
        var window = maintenance.window();
        tell(
                maintenance.work().reachProduct(),
                title,
                new Text(
                        "Du %s au %s.".formatted(Moments.inFrench(window.start()), Moments.inFrench(window.end())),
                        "From %s to %s.".formatted(Moments.inEnglish(window.start()), Moments.inEnglish(window.end()))));
    }

    private static boolean isPublic(MaintenanceReach reach) {
        return reach == MaintenanceReach.ALL || reach == MaintenanceReach.PRODUCT;
    }

    private static Text prefixed(String prefix, Text title) {
        return new Text(prefix + title.french(), title.english());
    }

    private void tell(Optional<String> product, Text title, Text text) {
        var letter = new WeatherLetter(ids.next(), product, title, text, clock.instant());
        letters.persist(letter);
        timers.set(new Timer(DistributeLetter.TIMER, letter.id(), clock.instant()));
    }
}
