package com.cegidlife.billing.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a contract has of one item, on the day from which it is to have more. */
class HeldLines {

    private final List<ContractLine> lines;
    private final String item;
    private final LocalDate day;

    /** @param lines all of the contract */
    HeldLines(List<ContractLine> lines, String item, LocalDate day) {
        this.lines = lines.stream()
                .filter(line -> line.increase().item().equals(item))
                .toList();
        this.item = item;
        this.day = day;
    }

    /** Whether it was ordered, and is held then or later. */
    boolean includesOrdered() {
        return ordered().anyMatch(line -> !line.isOverOn(day));
    }

    /**
     * What more of the ordered quantity is to be billed, and from when. It ends what was used above, which holds until the
     * contract is amended (D14). Days of that which are billed already are not billed again: as much of the ordered quantity
     * begins after them.
     */
    List<Part> order(int quantity) {
        var parts = new ArrayList<Part>();
        var above = total(ordered().filter(line -> line.entitlesOn(day)));
        var left = quantity;
        for (var paid : paidUsage().entrySet()) {
            var covered = Math.min(left, paid.getValue());
            if (covered > 0) {
                parts.add(new Part(new Increase(item, covered, above), paid.getKey()));
                above += covered;
                left -= covered;
            }
        }
        if (left > 0) {
            parts.add(new Part(new Increase(item, left, above), day));
        }
        return parts;
    }

    /** How much use is paid beyond the day, by the day on which that ends, without what an amendment took the place of. */
    private SortedMap<LocalDate, Integer> paidUsage() {
        var paid = new TreeMap<LocalDate, Integer>();
        lines.stream().filter(line -> isUsage(line) && !line.isOverOn(day)).forEach(line -> {
            var isRunning = line.runsOn(day);
            var end = line.endsOn().orElseGet(() -> line.end(day));
            if (isRunning && end.isAfter(day)) {
                paid.merge(end, line.increase().quantity(), Integer::sum);
            }
        });
        ordered()
                .filter(line -> line.entitlesOn(day) && !line.runsOn(day))
                .forEach(line -> paid.computeIfPresent(
                        line.startsOn().orElseThrow(),
                        (end, quantity) -> quantity - line.increase().quantity()));
        return paid;
    }

    /** What more is to be billed, and from when, for as many to be billed on each day from the day on. */
    List<Part> use(int quantity) {
        var parts = new ArrayList<Part>();
        var added = 0;
        for (var change : changes()) {
            var billed = added + total(lines.stream().filter(line -> line.runsOn(change)));
            if (billed < quantity) {
                parts.add(new Part(new Increase(item, quantity - billed, billed), change));
                added += quantity - billed;
            }
        }
        return parts;
    }

    /** The days on which as many are billed as before no longer, the day itself first. */
    private List<LocalDate> changes() {
        var ends = lines.stream()
                .map(ContractLine::endsOn)
                .flatMap(Optional::stream)
                .filter(day::isBefore);
        return Stream.concat(Stream.of(day), ends).distinct().sorted().toList();
    }

    /** The day of the next amendment that is known already. */
    Optional<LocalDate> nextAmendment() {
        return ordered()
                .flatMap(line -> line.pricedOn().stream())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<ContractLine> ordered() {
        return lines.stream().filter(line -> !isUsage(line));
    }

    private static boolean isUsage(ContractLine line) {
        return line.addition().origin() == LineOrigin.USAGE;
    }

    private static int total(Stream<ContractLine> counted) {
        return counted.mapToInt(line -> line.increase().quantity()).sum();
    }

    /** @param startsOn first day that is billed */
    record Part(Increase increase, LocalDate startsOn) {}
}
