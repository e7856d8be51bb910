package com.cegidlife.learning.websession;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes down who attended a live web session, which was held then. */
@ApplicationScoped
public class RecordAttendance {

    private final ChangeSession changeSession;
    private final Registrations registrations;
    private final Clock clock;

    RecordAttendance(ChangeSession changeSession, Registrations registrations, Clock clock) {
        this.changeSession = changeSession;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * @param attended the users who came; those who are registered and not named did not
     * @throws Refusal when it has changed since, is cancelled or has not begun, or one of them had no seat
     */
    @Transactional
    public ShownSession record(UUID sessionId, long version, List<UUID> attended, UUID by) {
        var held = changeSession.decide(
                sessionId, version, by, "record-attendance", session -> session.hold(clock.instant()));
        var seated = registrations.seated(sessionId);
        for (int each = 0; each < attended.size(); each++) {
            if (!seated.contains(attended.get(each))) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/attended/" + each, new Text("n'est pas inscrit", "is not registered"));
            }
        }
        registrations.attended(sessionId, attended);
        return held;
    }
}
