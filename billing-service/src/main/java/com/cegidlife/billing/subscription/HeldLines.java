package com.cegidlife.billing.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a contract holds on the day from which it is to hold more. */
class HeldLines {

    private final List<ContractLine> lines;
    private final LocalDate day;

    /** @param lines all of the contract */
    HeldLines(List<ContractLine> lines, LocalDate day) {
        this.lines = lines;
        this.day = day;
    }

    /** The number of the next change of the contract. */
    int nextAddition() {
        return lines.stream().mapToInt(line -> line.addition().number()).max().orElse(0) + 1;
    }

    /** How many of an item were ordered, by the contract and its amendments. */
    int ordered(String item) {
        return lines.stream()
                .filter(line -> line.increase().item().equals(item) && line.entitlesOn(day))
                .mapToInt(line -> line.increase().quantity())
                .sum();
    }

    /** Whether an item was ordered, and is held then or later. */
    boolean includes(String item) {
        return lines.stream()
                .filter(line -> line.increase().item().equals(item))
                .anyMatch(line -> line.addition().origin() != LineOrigin.USAGE && !line.isOverOn(day));
    }

    /** How many of an item are billed: those ordered, and those used above. */
    int billed(String item) {
        return ordered(item) + usedAbove(item).stream().mapToInt(line -> line.increase().quantity()).sum();
    }

    /**
     * Ends the lines of what was used above the ordered quantity, which hold until the contract is amended (D14). Days of
     * them that are billed already are not billed again: as much of the ordered quantity begins after them.
     */
    List<Part> relieve(String item, int quantity) {
        var parts = new ArrayList<Part>();
        var above = ordered(item);
        var left = quantity;
        for (var line : usedAbove(item)) {
            var until = line.end(day);
            var covered = Math.min(left, line.increase().quantity());
            if (line.runsOn(day) && covered > 0) {
                parts.add(new Part(new Increase(item, covered, above), until));
                above += covered;
                left -= covered;
            }
        }
        if (left > 0) {
            parts.add(new Part(new Increase(item, left, above), day));
        }
        return parts;
    }

    private List<ContractLine> usedAbove(String item) {
        return lines.stream()
                .filter(line -> line.increase().item().equals(item))
                .filter(line -> line.addition().origin() == LineOrigin.USAGE)
                .filter(line -> !line.isOverOn(day))
                .toList();
    }

    /** @param startsOn first day that is billed */
    record Part(Increase increase, LocalDate startsOn) {}
}
