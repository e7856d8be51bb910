package com.cegidlife.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The time at which the services of a local suite live: real time, moved by what the clock's file says. It is only ever
 * moved forward, because what has happened cannot be undone; the probe goes on in real time.
 */
public final class SuiteClock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Path file;
    private final Clock real;

    /** @param file read by all services; there may be none yet */
    SuiteClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** Of the suite that keeps its data there. */
    public static SuiteClock of(DataFolder folder) {
        return new SuiteClock(folder.clock(), Clock.systemUTC());
    }

    /** Now, for the services; on the wall clock of Paris. */
    public ZonedDateTime now() {
        return real.instant().plus(move()).atZone(PARIS);
    }

    /**
     * Moves the clock; the services follow within a tenth of a second.
     *
     * @param to a moment as {@code 2027-01-31T09:00+01:00}, or how far as {@code +P40D}, {@code +P3M} (on the calendar of
     *     Paris) or {@code +PT4H}
     * @throws StartFailure when it is not understood, or not later than now
     */
    public void move(String to) {
        var now = now();
        var moment = moment(to, now);
        if (!moment.isAfter(now)) {
            throw new StartFailure("It is %s for the suite; time goes on to %s only.".formatted(now, moment));
        }
        write(Duration.between(real.instant(), moment.toInstant()));
    }

    private static ZonedDateTime moment(String to, ZonedDateTime now) {
        try {
            if (to.startsWith("+PT")) {
                return now.plus(Duration.parse(to.substring(1)));
            }
            return to.startsWith("+")
                    ? now.plus(Period.parse(to.substring(1)))
                    : OffsetDateTime.parse(to).atZoneSameInstant(PARIS);
        } catch (DateTimeException e) {
            throw new StartFailure(
                    "%s is no moment and no length of time; write 2027-01-31T09:00+01:00, +P40D or +PT4H."
                            .formatted(to),
                    e);
        }
    }

    private Duration move() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Duration move) {
        try {
            Files.createDirectories(file.getParent());
            var written = Files.writeString(file.resolveSibling("clock.new"), move.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
