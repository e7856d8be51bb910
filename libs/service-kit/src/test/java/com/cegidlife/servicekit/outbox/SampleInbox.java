package com.cegidlife.servicekit.outbox;

import com.cegidlife.servicekit.inbox.Inbox;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.UUID;

/** The inbox of the one consumer of these tests. */
record SampleInbox(Inbox inbox) {

    static SampleInbox of(SampleOutbox database) {
        return new SampleInbox(new Inbox(database.dataSource(), Clock.systemUTC(), new SimpleMeterRegistry()));
    }

    boolean isNew(UUID eventId) {
        return inbox.isNew("sample", eventId);
    }
}
