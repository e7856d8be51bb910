package com.cegidlife.businesstime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A day with its openings, at least one. */
record BusinessDay(LocalDate date, List<OpenInterval> openings) {
    Instant closing() {
        return openings.getLast().to();
    }
}
