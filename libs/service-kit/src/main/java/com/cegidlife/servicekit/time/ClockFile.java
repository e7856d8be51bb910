package com.cegidlife.servicekit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock ahead of the machine's by what a file says, such as {@code P3DT2H}; without the file it is the machine's. Lets a
 * story of days be told on the local suite, and exists nowhere else: see {@link ClockProducer}.
 */
final class ClockFile extends Clock {

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private final Path file;
    private final Clock machine;
    private volatile Look last = new Look(Long.MIN_VALUE, Duration.ZERO);

    ClockFile(Path file, Clock machine) {
        this.file = file;
        this.machine = machine;
    }

    @Override
    public Instant instant() {
        var now = machine.millis();
        if (now >= last.at() + MILLIS_BETWEEN_LOOKS) {
            last = new Look(now, offset());
        }
        return machine.instant().plus(last.offset());
    }

    /** What cannot be read, or would turn the clock back, is no offset. */
    private Duration offset() {
        try {
            var offset = Duration.parse(Files.readString(file).strip());
            return offset.isNegative() ? Duration.ZERO : offset;
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            return last.offset();
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ClockFile(file, machine.withZone(zone));
    }

    private record Look(long at, Duration offset) {}
}
