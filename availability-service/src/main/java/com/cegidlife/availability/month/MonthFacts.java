package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.Target;
import com.cegidlife.availability.month.Statement.Figures;
import com.cegidlife.events.AvailabilityMonthClosed;
import com.cegidlife.events.AvailabilityMonthEvent;
import com.cegidlife.events.AvailabilityTargetMissed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;

/** What the others are told of a statement. */
final class MonthFacts {

    private static final int MICROS_DIGITS = 6;
    private static final int NANOS_DIGITS = 9;

    private MonthFacts() {}

    static List<AvailabilityMonthEvent> of(Statement statement, String hash) {
        var closed = closed(statement, hash);
        return statement.figures().met() ? List.of(closed) : List.of(closed, missed(statement));
    }

    private static AvailabilityMonthClosed closed(Statement statement, String hash) {
        var environment = statement.environment();
        var figures = statement.figures();
        return new AvailabilityMonthClosed(
                environment.id(),
                environment.name(),
                environment.product(),
                environment.customerId(),
                YearMonth.parse(statement.month()).atDay(1),
                statement.revision(),
                micros(figures.referencePeriodSeconds()),
                micros(figures.downtimeSeconds()),
                figures.ratePercent().toPlainString(),
                figures.met(),
                hash);
    }

    private static AvailabilityTargetMissed missed(Statement statement) {
        var environment = statement.environment();
        return new AvailabilityTargetMissed(
                environment.id(),
                environment.name(),
                environment.product(),
                environment.customerId(),
                YearMonth.parse(statement.month()).atDay(1),
                statement.revision(),
                statement.figures().ratePercent().toPlainString(),
                statement.figures().targetPercent().toPlainString(),
                excess(statement.figures()));
    }

    private static long excess(Figures figures) {
        var referencePeriod = Duration.ofNanos(
                figures.referencePeriodSeconds().movePointRight(NANOS_DIGITS).longValueExact());
        var allowed = new Target(figures.targetPercent()).budget(referencePeriod);
        return micros(figures.downtimeSeconds().subtract(BigDecimal.valueOf(allowed.toNanos(), NANOS_DIGITS)));
    }

    private static long micros(BigDecimal seconds) {
        return seconds.movePointRight(MICROS_DIGITS).longValue();
    }
}
