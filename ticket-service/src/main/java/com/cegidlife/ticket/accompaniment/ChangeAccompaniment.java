package com.cegidlife.ticket.accompaniment;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * How every change of an accompaniment is made: one at a time, on the version that the person read, told to everybody on
 * the ticket, with the decision in the audit.
 */
@ApplicationScoped
public class ChangeAccompaniment {

    private final Accompaniments accompaniments;
    private final AddNote addNote;
    private final Audit audit;
    private final Clock clock;

    ChangeAccompaniment(Accompaniments accompaniments, AddNote addNote, Audit audit, Clock clock) {
        this.accompaniments = accompaniments;
        this.addNote = addNote;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Which accompaniment is to be changed, and by whom.
     *
     * @param version of the accompaniment as the person read it
     */
    public record Change(UUID id, long version, Actor by) {}

    /** What is done to an accompaniment; returns what is written on the ticket. */
    interface Work {
        Text on(Accompaniment accompaniment, Instant now);
    }

    /** Begins the life of an accompaniment, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    void begin(Accompaniment offered, Actor by) {
        accompaniments.persistAndFlush(offered);
        record(offered, by, "offer-accompaniment", null, null);
        tell(offered, by, AccompanimentWords.offered(offered.quote()));
    }

    /**
     * Changes an accompaniment as a person decided.
     *
     * @param action what was decided, a stable verb for the audit
     * @param reason why, in the words of the person; null when none was asked
     * @throws Refusal when it has changed since the person read it, or does not allow it
     */
    @Transactional
    Accompaniment decide(Change change, String action, String reason, Work work) {
        var accompaniment = accompaniments.toChange(change.id());
        Versions.mustMatch(accompaniment.version(), change.version());
        var before = accompaniment.state();
        var told = work.on(accompaniment, clock.instant());
        accompaniments.flush();
        record(accompaniment, change.by(), action, reason, before.name());
        tell(accompaniment, change.by(), told);
        return accompaniment;
    }

    private void record(Accompaniment accompaniment, Actor by, String action, String reason, String before) {
        audit.record(new Decision(
                by.userId(),
                action,
                "accompaniment/" + accompaniment.id(),
                reason,
                before,
                accompaniment.state().name()));
    }

    /** Writes on the ticket, in both languages, what has become of its accompaniment. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Accompaniment accompaniment, Actor author, Text text) {
        addNote.add(
                accompaniment.question().ticketId(), NewNote.reply(author, text.french() + "\n\n" + text.english()));
    }
}
