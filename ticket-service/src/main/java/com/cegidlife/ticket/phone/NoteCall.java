package com.cegidlife.ticket.phone;

import com.cegidlife.events.NoteVisibility;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Actor;
import com.cegidlife.ticket.desk.AddNote;
import com.cegidlife.ticket.desk.NewNote;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes a call an internal note on its ticket, with what the agent has to tell of it. */
@ApplicationScoped
public class NoteCall {

    private final Calls calls;
    private final AddNote addNote;

    NoteCall(Calls calls, AddNote addNote) {
        this.calls = calls;
        this.addNote = addNote;
    }

    /**
     * @param number under which the call was asked about
     * @throws Refusal {@code not-found} when there is no such call; also when it is a note already, or about no ticket
     */
    @Transactional
    public Call note(String number, UUID callId, Actor agent, String text) {
        var call = calls.findByIdOptional(callId)
                .filter(asked -> asked.number().equals(number))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        var ticketId = call.mustBecomeNoteOn();
        var written = CallWords.heading(call) + "\n\n" + text;
        call.notedAs(addNote.add(ticketId, new NewNote(agent, NoteVisibility.INTERNAL, written))
                .id());
        return call;
    }
}
