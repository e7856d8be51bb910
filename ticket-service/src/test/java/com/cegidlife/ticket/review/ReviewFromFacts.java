package com.cegidlife.ticket.review;

import com.cegidlife.businesstime.BookletCalendars;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A service review made again from the published facts alone: slowly, obviously, one figure after the other. */
final class ReviewFromFacts {

    private static final List<String> STATES = List.of("MET", "BREACHED", "CANCELLED", "RUNNING", "PAUSED");

    private final Map<String, Life> lives = new LinkedHashMap<>();
    private final Map<String, String> requesters;
    private final Period period;
    private final SortedMap<String, String> figures = new TreeMap<>();

    /** @param requesters user by ticket, which facts do not tell */
    ReviewFromFacts(Period period, Map<String, String> requesters) {
        this.period = period;
        this.requesters = requesters;
    }

    /** @param type such as {@code ticket-registered}; facts come in their order */
    void add(String type, JsonNode fact) {
        lives.computeIfAbsent(fact.get("ticketId").asText(), id -> new Life()).add(type, fact);
    }

    /** Every figure by its name, such as {@code commitments/TAKE_IN_CHARGE/met}. */
    SortedMap<String, String> figures() {
        figures.put("tickets", "" + counted().count());
        figures.put("reopened", "" + counted().filter(life -> life.cycle > 1).count());
        breakDown("byKind", life -> life.kind);
        breakDown("byPriority", life -> life.priority);
        breakDown("bySeverity", life -> life.severity);
        breakDown("byProduct", life -> life.product);
        breakDown("byRequester", life -> requesters.get(life.id));
        breakDown("byState", life -> life.state);
        List.of("TAKE_IN_CHARGE", "CORRECTIVE_ACTION_PLAN", "FIX_OR_WORKAROUND").forEach(this::attain);
        time("timeToTakeInCharge", life -> life.takenInChargeAt);
        time("timeToResolution", life -> life.resolvedAt);
        period.months().forEach(this::month);
        return figures;
    }

    private Stream<Life> counted() {
        return lives.values().stream().filter(life -> {
            var day = life.registeredAt.atZone(BookletCalendars.PARIS).toLocalDate();
            return !day.isBefore(period.from()) && !day.isAfter(period.to());
        });
    }

    private void breakDown(String name, Function<Life, String> value) {
        counted()
                .map(life -> name + "/" + value.apply(life))
                .forEach(figure -> figures.merge(
                        figure, "1", (one, other) -> "" + (Integer.parseInt(one) + Integer.parseInt(other))));
    }

    private void attain(String kind) {
        var states = counted()
                .flatMap(life -> life.promises.values().stream())
                .filter(promise -> promise.kind.equals(kind) && !promise.state().equals("NONE"))
                .toList();
        var prefix = "commitments/" + kind + "/";
        figures.put(prefix + "promised", "" + states.size());
        STATES.forEach(state -> figures.put(prefix + state.toLowerCase(), "" + in(state, states.stream())));
        figures.put(prefix + "atRisk", "" + in("RUNNING", states.stream().filter(promise -> promise.warned)));
        var met = in("MET", states.stream());
        var decided = met + in("BREACHED", states.stream());
        if (decided > 0) {
            figures.put(
                    prefix + "metPercent",
                    new BigDecimal(met * 10_000)
                            .divide(new BigDecimal(decided), 0, RoundingMode.FLOOR)
                            .movePointLeft(2)
                            .toPlainString());
        }
    }

    private static long in(String state, Stream<Life.Promise> promises) {
        return promises.filter(promise -> promise.state().equals(state)).count();
    }

    private void time(String name, Function<Life, Instant> end) {
        var times = counted()
                .filter(life -> end.apply(life) != null)
                .map(life -> minutesOpen(life.registeredAt, end.apply(life)))
                .toList();
        figures.put(name + "/tickets", "" + times.size());
        if (!times.isEmpty()) {
            var sum = times.stream().mapToLong(Duration::toNanos).sum();
            figures.put(name + "/average", "" + Duration.ofNanos(sum / times.size()));
            figures.put(name + "/median", "" + shortest(times, 50));
            figures.put(name + "/percentile90", "" + shortest(times, 90));
        }
    }

    /** Looks at every minute whether the support is open. */
    private static Duration minutesOpen(Instant from, Instant to) {
        var minutes = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            minutes += BookletCalendars.SUPPORT.isOpen(minute) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    static Duration shortest(List<Duration> times, int percent) {
        return times.stream()
                .filter(time -> times.stream()
                                        .filter(other -> other.compareTo(time) <= 0)
                                        .count()
                                * 100
                        >= (long) times.size() * percent)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void month(YearMonth month) {
        var registered = new ArrayList<Life>();
        counted()
                .filter(life -> YearMonth.from(life.registeredAt.atZone(BookletCalendars.PARIS))
                        .equals(month))
                .forEach(registered::add);
        figures.put("months/" + month + "/registered", "" + registered.size());
        figures.put(
                "months/" + month + "/resolved",
                ""
                        + registered.stream()
                                .map(life -> life.resolvedAt)
                                .filter(Objects::nonNull)
                                .count());
        figures.put(
                "months/" + month + "/breached",
                "" + in("BREACHED", registered.stream().flatMap(life -> life.promises.values().stream())));
    }
}
