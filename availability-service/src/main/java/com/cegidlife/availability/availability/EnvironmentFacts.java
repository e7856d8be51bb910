package com.cegidlife.availability.availability;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that the figures of an environment rest on.
 *
 * @param silences when nothing was known of it (D12), the one that lasts included
 */
public record EnvironmentFacts(OutageFacts outages, List<Period> silences) {

    /**
     * When nothing was known of it within a period: its silences, but for what its outages cover. An outage lasts from the
     * first failed check to the first good one (D13), whether or not probes report in between; so no time is told as unknown
     * and counted as downtime at once (D12).
     */
    public List<Period> unobservedIn(Period period) {
        return Periods.difference(
                silences.stream()
                        .flatMap(silence -> silence.common(period).stream())
                        .toList(),
                outages.outages().stream()
                        .flatMap(outage -> outage.within(period).stream())
                        .toList());
    }

    /** As if the exclusion did not count. */
    EnvironmentFacts without(UUID exclusionId) {
        var others = outages.excuses().stream()
                .filter(excuse -> !excuse.exclusionId().equals(exclusionId))
                .toList();
        return new EnvironmentFacts(new OutageFacts(outages.outages(), outages.covers(), others), silences);
    }

    /** As if one more exclusion counted. */
    EnvironmentFacts with(Excuse excuse) {
        var all = Stream.concat(outages.excuses().stream(), Stream.of(excuse)).toList();
        return new EnvironmentFacts(new OutageFacts(outages.outages(), outages.covers(), all), silences);
    }
}
