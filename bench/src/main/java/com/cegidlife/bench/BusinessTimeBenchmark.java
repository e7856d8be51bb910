package com.cegidlife.bench;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.businesstime.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Adding and measuring support hours from changing starts in 2026, over spans from a day to ten years. Many short
 * iterations, so that some find a busy machine quiet: the fastest is the one to believe.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 8, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class BusinessTimeBenchmark {

    /** Enough different starts that the processor cannot learn the way to one of them. */
    private static final int STARTS = 1 << 12;

    private static final Instant YEAR_2026 = Instant.parse("2026-01-01T00:00:00Z");
    private static final long SECONDS_OF_A_YEAR = 365L * 86_400;

    @Param({"P1D", "P1M", "P1Y", "P10Y"})
    String span;

    private final WorkingCalendar support = BookletCalendars.SUPPORT;
    private final NaiveCalendar naive = new NaiveCalendar();
    private final Instant[] starts = new Instant[STARTS];
    private final Instant[] ends = new Instant[STARTS];
    private Duration businessTime;
    private int next;

    @Setup
    public void chooseStarts() {
        var random = new Random(2026);
        var end = YEAR_2026
                .atZone(BookletCalendars.PARIS)
                .plus(Period.parse(span))
                .toInstant();
        var length = Duration.between(YEAR_2026, end);
        for (int i = 0; i < STARTS; i++) {
            starts[i] =
                    YEAR_2026.plusSeconds(random.nextLong(SECONDS_OF_A_YEAR)).plusNanos(random.nextInt());
            ends[i] = starts[i].plus(length);
        }
        businessTime = span.equals("P1D") ? Duration.ofHours(8) : support.between(YEAR_2026, end);
    }

    private int next() {
        next = (next + 1) & (STARTS - 1);
        return next;
    }

    @Benchmark
    public Instant plus() {
        return support.plus(starts[next()], businessTime);
    }

    @Benchmark
    public Instant plusDayByDay() {
        return naive.plus(starts[next()], businessTime);
    }

    @Benchmark
    public Duration between() {
        var i = next();
        return support.between(starts[i], ends[i]);
    }

    @Benchmark
    public Duration betweenDayByDay() {
        var i = next();
        return naive.between(starts[i], ends[i]);
    }
}
