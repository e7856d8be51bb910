package com.cegidlife.servicekit.timer;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment with a subject.
 *
 * @param kind names the {@link TimerHandler}
 * @param subject id of what the handler shall look at
 */
public record Timer(String kind, UUID subject, Instant dueAt) {}
