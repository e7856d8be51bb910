package com.cegidlife.probe.check;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The HTTP statuses that count as working. */
public record ExpectedStatus(List<Range> ranges) {

    /** Every status that says success. */
    public static final ExpectedStatus SUCCESS = new ExpectedStatus(List.of(new Range(200, 299)));

    /** From the first to the last status, both included. */
    public record Range(int first, int last) {

        boolean contains(int status) {
            return first <= status && status <= last;
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    boolean accepts(int status) {
        return ranges.stream().anyMatch(range -> range.contains(status));
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(joining(", "));
    }
}
