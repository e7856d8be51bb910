package com.cegidlife.ticket.live;

/** Where what is told goes to; takes everything at once and never throws. */
public interface Outlet {

    void tell(LiveEvent event);

    /**
     * Tells what was committed after an event of a higher number that was told already. It is no place to come back to:
     * coming back after the highest number brings it again.
     */
    void tellLate(LiveEvent event);

    /** A sign of life: everything that is committed from the first one on is told. */
    void greet();

    /** Nothing is told any more. */
    void end();
}
