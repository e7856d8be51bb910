package com.cegidlife.billing.subscription;

import java.util.List;

/** Why a contract has a line. */
public enum LineOrigin {
    /** Ordered with the contract; its price is frozen for the term (D19). */
    ORDER(List.of("R19.1", "D19")),
    /** Ordered later, at the tariff of that day; the term stays (R20.3). */
    AMENDMENT(List.of("R19.1", "R20.3", "D19")),
    /** Used above what was ordered, at the tariff of the first such day (R19.2, D14). */
    USAGE(List.of("R19.1", "R19.2", "D14", "D19"));

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> rules;

    LineOrigin(List<String> rules) {
        this.rules = rules;
    }

    /** The rules of the booklet by which such a line is billed. */
    List<String> rules() {
        return rules;
    }
}
