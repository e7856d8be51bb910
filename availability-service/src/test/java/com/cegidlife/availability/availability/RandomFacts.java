package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.businesstime.BookletCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Something that may have happened to an environment around a few days, in whole seconds; the same for the same seed. */
public record RandomFacts(OutageFacts facts, Period period) {

    /** Days around which everything that is peculiar lies: clock changes, holidays, ends of months and years, a weekend. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 28),
            LocalDate.of(2026, 10, 24),
            LocalDate.of(2026, 11, 10),
            LocalDate.of(2026, 11, 29),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2026, 5, 13),
            LocalDate.of(2026, 4, 5));

    public static RandomFacts of(long seed) {
        var random = new Random(seed);
        var begin = DAYS.get(random.nextInt(DAYS.size()))
                .atStartOfDay(BookletCalendars.PARIS)
                .toInstant();
        var period = new Period(
                begin.plus(hours(random, 12)), begin.plus(Duration.ofHours(60)).plus(hours(random, 24)));
        var outages = new ArrayList<Downtime>();
        var excuses = new ArrayList<Excuse>();
        for (int i = 0; i < random.nextInt(5); i++) {
            var start = begin.plus(hours(random, 72));
            var lasts = random.nextInt(4) == 0;
            var end = start.plusSeconds(1).plus(hours(random, random.nextBoolean() ? 2 : 30));
            outages.add(new Downtime(Story.id(i), start, lasts ? Optional.empty() : Optional.of(end)));
            for (int j = 0; j < random.nextInt(3); j++) {
                excuses.add(excuse(random, i, 100 + i * 10 + j, new Period(start, end)));
            }
        }
        return new RandomFacts(new OutageFacts(outages, covers(random, begin), excuses), period);
    }

    private static Excuse excuse(Random random, int outage, int number, Period whole) {
        var seconds = whole.length().toSeconds();
        var from = whole.start().plusSeconds(random.nextLong(seconds));
        var until = from.plusSeconds(
                1 + random.nextLong(Duration.between(from, whole.end()).toSeconds()));
        var cause = Cause.values()[random.nextInt(3)];
        return new Excuse(
                Story.id(number),
                Story.id(outage),
                cause,
                from,
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(until));
    }

    private static List<Cover> covers(Random random, Instant begin) {
        var covers = new ArrayList<Cover>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var start = begin.plus(hours(random, 72));
            covers.add(new Cover(
                    Story.id(1_000 + random.nextInt(2)),
                    CoverKind.values()[random.nextInt(2)],
                    start,
                    start.plusSeconds(1).plus(hours(random, 12))));
        }
        return covers;
    }

    private static Duration hours(Random random, int atMost) {
        return Duration.ofSeconds(random.nextInt(atMost * 3_600));
    }
}
