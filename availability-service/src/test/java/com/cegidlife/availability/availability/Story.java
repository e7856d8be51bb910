package com.cegidlife.availability.availability;

import com.cegidlife.availability.attribution.Cause;
import com.cegidlife.businesstime.BookletCalendars;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to an environment, told in Paris time, and the rate that comes of it. */
final class Story {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final Target TARGET = new Target(BigDecimal.valueOf(99));

    private final List<Downtime> outages = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();
    private final List<Period> silences = new ArrayList<>();

    /** Paris wall-clock time, such as {@code 2026-11-23T10:00}. */
    static Instant at(String paris) {
        return LocalDateTime.parse(paris).atZone(BookletCalendars.PARIS).toInstant();
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    Story outage(int number, String from, String to) {
        outages.add(new Downtime(id(number), at(from), Optional.of(at(to))));
        return this;
    }

    Story outageThatLasts(int number, String from) {
        outages.add(new Downtime(id(number), at(from), Optional.empty()));
        return this;
    }

    Story maintenance(int number, CoverKind kind, String from, String to) {
        covers.add(new Cover(id(number), kind, at(from), at(to)));
        return this;
    }

    Story excuse(int number, int outage, Cause cause, String from, String to) {
        excuses.add(new Excuse(id(number), id(outage), cause, at(from), Optional.of(at(to))));
        return this;
    }

    OutageFacts facts() {
        return new OutageFacts(outages, covers, excuses);
    }

    List<Piece> pieces(YearMonth month) {
        return Sweep.of(facts(), Period.of(month), BookletCalendars.REFERENCE_PERIOD);
    }

    Rate rate(YearMonth month) {
        return Rate.of(TARGET, BookletCalendars.REFERENCE_PERIOD.businessTime(month), pieces(month));
    }

    Story silence(String from, String to) {
        silences.add(new Period(at(from), at(to)));
        return this;
    }

    MonthFigures figures(MonthFrame frame) {
        return MonthFigures.of(TARGET, frame, new EnvironmentFacts(facts(), silences));
    }
}
