package com.cegidlife.servicekit.timer;

/** What happens when the timers of one kind fall due. */
public interface TimerHandler {

    /** Stable name, as kept in the rows. */
    String kind();

    /**
     * Called at the due instant or later, in the transaction that deletes the timer: effectively once, on any replica. A
     * timer that is no longer wanted is not taken back; the handler looks whether there is still something to do. What it
     * throws undoes everything, and the timer is tried again later.
     */
    void fire(Timer timer);
}
