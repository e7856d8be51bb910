package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.accompaniment.ChangeAccompaniment.Change;
import jakarta.enterprise.context.ApplicationScoped;

/** Plans when an accompaniment takes place, and which agent gives it. */
@ApplicationScoped
public class ScheduleAccompaniment {

    private final ChangeAccompaniment changeAccompaniment;

    ScheduleAccompaniment(ChangeAccompaniment changeAccompaniment) {
        this.changeAccompaniment = changeAccompaniment;
    }

    /** @throws Refusal when the date is past, or unless the accompaniment is bought and did not take place yet */
    public Accompaniment schedule(Change change, Meeting meeting) {
        return changeAccompaniment.decide(change, "schedule-accompaniment", null, (accompaniment, now) -> {
            if (meeting.startsAt().isBefore(now)) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/startsAt", new Text("est passé", "is in the past"));
            }
            accompaniment.schedule(meeting);
            return AccompanimentWords.scheduled(meeting);
        });
    }
}
