package com.cegidlife.availability.availability;

import java.time.Duration;
import java.util.List;

/**
 * How much of the elapsed reference period was observed, or covered by an outage. The rest is neither up nor down (D12); it
 * is told beside the rate and changes nothing in it.
 */
public record Coverage(Duration observed, Duration unknown) {

    /** @param silences when nothing was known; what lies outside of the elapsed month does no harm */
    static Coverage of(MonthFrame frame, List<Period> silences) {
        if (silences.isEmpty()) {
            return new Coverage(frame.elapsedReferencePeriod(), Duration.ZERO);
        }
        var unknown = Periods.union(silences).stream()
                .flatMap(silence -> frame.elapsed().flatMap(silence::common).stream())
                .map(MonthFrame::referencePeriodIn)
                .reduce(Duration.ZERO, Duration::plus);
        return new Coverage(frame.elapsedReferencePeriod().minus(unknown), unknown);
    }
}
