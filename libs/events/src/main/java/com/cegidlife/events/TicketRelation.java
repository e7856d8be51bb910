package com.cegidlife.events;

/** How a ticket stands to another one, read from this ticket's side: "this BLOCKS that". */
public enum TicketRelation {
    RELATES_TO,
    BLOCKS,
    BLOCKED_BY,
    DUPLICATES,
    DUPLICATED_BY,
    CAUSES,
    CAUSED_BY;

    /** The same relation read from the other ticket's side. */
    public TicketRelation inverse() {
        return switch (this) {
            case RELATES_TO -> RELATES_TO;
            case BLOCKS -> BLOCKED_BY;
            case BLOCKED_BY -> BLOCKS;
            case DUPLICATES -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATES;
            case CAUSES -> CAUSED_BY;
            case CAUSED_BY -> CAUSES;
        };
    }
}
