package com.cegidlife.learning.bot;

import java.util.List;

/** A conversation with what was said in it, in order. */
public record Dialogue(Conversation conversation, List<Turn> turns) {

    public Dialogue {
        turns = List.copyOf(turns);
    }
}
