package com.cegidlife.ticket.desk;

import com.cegidlife.events.NoteVisibility;

/** What is to be written on a ticket. */
public record NewNote(Actor author, NoteVisibility visibility, String text) {

    /** A note that the customer reads. */
    public static NewNote reply(Actor author, String text) {
        return new NewNote(author, NoteVisibility.PUBLIC, text);
    }
}
