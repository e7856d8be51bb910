package com.cegidlife.servicekit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jboss.logging.Logger;

/**
 * Real time moved by what a file says, an ISO 8601 duration such as {@code PT48H} or {@code -P540D}, followed within a
 * tenth of a second; real time while there is no such file. So all services of a local suite live at the same time.
 */
final class MovedClock extends Clock {

    private static final Logger LOG = Logger.getLogger(MovedClock.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(50).toNanos();

    private final Clock real;
    private final Path file;
    private volatile Look look;

    private record Look(Duration move, long atNanos) {

        boolean isRecent(long nanos) {
            return nanos - atNanos < LOOK_EVERY_NANOS;
        }
    }

    MovedClock(Clock real, Path file) {
        this.real = real;
        this.file = file;
        look = look(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        var current = look;
        if (!current.isRecent(System.nanoTime())) {
            current = look(current.move());
            look = current;
        }
        return real.instant().plus(current.move());
    }

    private Look look(Duration otherwise) {
        return new Look(move(otherwise), System.nanoTime());
    }

    private Duration move(Duration otherwise) {
        try {
            return Duration.parse(Files.readString(file).strip());
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | DateTimeParseException e) {
            LOG.warnf("%s cannot be read, the clock goes on as it was: %s", file, e.getMessage());
            return otherwise;
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The suite's clock is in UTC; convert its instants instead");
    }
}
