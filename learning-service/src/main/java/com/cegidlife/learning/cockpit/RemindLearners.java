package com.cegidlife.learning.cockpit;

import com.cegidlife.businesstime.BookletCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reminds learners of their training by mail on behalf of their administrator: each person once a day (R15.13). */
@ApplicationScoped
public class RemindLearners {

    /** As many people as one request reminds. */
    public static final int MOST = 1_000;

    private static final String REMIND = LearnerRows.ROWS + """
            insert into learner_reminders (user_id, reminded_on, reminded_by)
            select distinct user_id, cast(:today as date), cast(:administrator as uuid)
            from rows where standing <> 'CERTIFIED' and email <> '' and
            """ + LearnerRows.FILTERED + """
            and not exists (
                select from learner_reminders told where told.user_id = rows.user_id and reminded_on = :today)
            limit :most on conflict do nothing returning user_id
            """;

    private static final String EARLIER = LearnerRows.ROWS + """
            select count(distinct user_id) as people from rows join learner_reminders using (user_id)
            where reminded_on = :today and standing <> 'CERTIFIED' and
            """ + LearnerRows.FILTERED;

    private final LearnerRows rows;
    private final ReminderMails mails;
    private final Clock clock;

    RemindLearners(LearnerRows rows, ReminderMails mails, Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.clock = clock;
    }

    /** Those of the filter who are not certified for the role, with an address, and were not reminded today: up to 1,000. */
    @Transactional
    public ReminderOutcome remind(UUID customerId, UUID administratorId, LearnerFilter filter) {
        var now = clock.instant();
        var today = now.atZone(BookletCalendars.PARIS).toLocalDate();
        var earlier = remindedOn(today, customerId, filter);
        var reminded = LearnerRows.rows(rows.filled(REMIND, customerId, filter, now)
                        .setParameter("today", today)
                        .setParameter("administrator", administratorId)
                        .setParameter("most", MOST))
                .map(row -> row.get("user_id", UUID.class))
                .collect(Collectors.toSet());
        mails.remind(rows.of(reminded, customerId, filter, now));
        return new ReminderOutcome(reminded.size(), earlier);
    }

    private long remindedOn(LocalDate today, UUID customerId, LearnerFilter filter) {
        var query = rows.filled(EARLIER, customerId, filter, clock.instant()).setParameter("today", today);
        return LearnerRows.rows(query)
                .map(row -> row.get("people", Long.class))
                .findFirst()
                .orElse(0L);
    }

    /**
     * @param reminded people
     * @param remindedEarlierToday people who are not reminded again before tomorrow
     */
    public record ReminderOutcome(int reminded, long remindedEarlierToday) {}
}
