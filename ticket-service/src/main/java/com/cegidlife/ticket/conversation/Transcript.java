package com.cegidlife.ticket.conversation;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.events.ConversationAttached.Turn;
import java.util.ArrayDeque;

/** A conversation as a note: what was said last, as far as a note is long. */
final class Transcript {

    private static final int LONGEST = 20_000;

    private static final String TITLE = "Conversation avec l'assistant / Conversation with the assistant";

    private Transcript() {}

    static String of(ConversationAttached conversation) {
        var parts = new ArrayDeque<String>();
        int length = TITLE.length();
        for (var turn : conversation.turns().reversed()) {
            var part = part(turn);
            length += part.length() + 2;
            if (length > LONGEST) {
                break;
            }
            parts.addFirst(part);
        }
        parts.addFirst(TITLE);
        return String.join("\n\n", parts);
    }

    private static String part(Turn turn) {
        var sources = turn.sources().isEmpty() ? "" : "\n(" + String.join(" ; ", turn.sources()) + ")";
        return "— " + turn.question() + "\n" + turn.answer() + sources;
    }
}
