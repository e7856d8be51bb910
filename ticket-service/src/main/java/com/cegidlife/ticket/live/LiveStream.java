package com.cegidlife.ticket.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One listener. Life: waiting until it has been told what it missed, then told what happens, ended when its time is over,
 * when it missed too much at once, or by the listener.
 */
public final class LiveStream {

    private final UUID userId;
    private final Interest interest;
    private final Instant until;
    private final Outlet outlet;

    /** What was told while catching up: the next look may see it again. */
    private final Set<UUID> caughtUp = new HashSet<>();

    private Optional<UUID> highest;
    private Instant lastSign = Instant.MIN;
    private boolean following;

    /**
     * @param lastHeard the entry of the history that the listener heard last; empty to hear what happens from now on
     * @param until when the listener's right to listen ends
     */
    public LiveStream(UUID userId, Interest interest, Optional<UUID> lastHeard, Instant until, Outlet outlet) {
        this.userId = userId;
        this.interest = interest;
        this.highest = lastHeard;
        this.until = until;
        this.outlet = outlet;
    }

    /** Tells what was missed, and begins to follow. */
    synchronized void catchUp(List<LiveEvent> missed, Instant now) {
        missed.forEach(event -> {
            caughtUp.add(event.id());
            tell(event);
        });
        following = true;
        greet(now);
    }

    /** Tells what concerns the listener and was not told before. */
    synchronized void tell(List<LiveEvent> events, Instant now) {
        events.stream()
                .filter(interest::covers)
                .filter(event -> !caughtUp.contains(event.id()))
                .forEach(event -> {
                    tell(event);
                    lastSign = now;
                });
        caughtUp.clear();
    }

    private void tell(LiveEvent event) {
        if (highest.filter(told -> !EntryNumbers.isBehind(event.id(), told)).isPresent()) {
            outlet.tellLate(event);
        } else {
            outlet.tell(event);
            highest = Optional.of(event.id());
        }
    }

    /** Ends what is over; shows that the connection lives when nothing was told for a while. */
    synchronized void attend(Instant now, Duration betweenSigns) {
        if (!now.isBefore(until)) {
            outlet.end();
        } else if (following && !now.isBefore(lastSign.plus(betweenSigns))) {
            greet(now);
        }
    }

    synchronized void end() {
        outlet.end();
    }

    private void greet(Instant now) {
        outlet.greet();
        lastSign = now;
    }

    synchronized boolean isFollowing() {
        return following;
    }

    UUID userId() {
        return userId;
    }

    Interest interest() {
        return interest;
    }

    /** The highest number of what was told; at first what the listener heard last, before it came back. */
    synchronized Optional<UUID> highest() {
        return highest;
    }
}
