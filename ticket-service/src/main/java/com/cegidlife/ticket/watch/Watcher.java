package com.cegidlife.ticket.watch;

import com.cegidlife.ticket.desk.ActorKind;
import java.time.Instant;
import java.util.UUID;

/** Somebody who follows a ticket: a user of its customer, or an agent. */
public record Watcher(UUID id, ActorKind kind, WatchCause cause, Instant since) {

    boolean isOfTheCustomer() {
        return kind == ActorKind.USER;
    }
}
