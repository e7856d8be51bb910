package com.cegidlife.availability.availability.rest;

import static com.cegidlife.availability.availability.Spoken.seconds;

import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.ReadRates.EnvironmentRates;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The rates of an environment, month by month. */
public record RatesView(
        UUID environmentId, String name, UUID customerId, String customerName, List<MonthRateView> months) {

    /**
     * A month in short.
     *
     * @param open more of it is to come
     * @param remainingSeconds of downtime before the target is missed; negative once it is
     * @param unknownSeconds of the elapsed reference period in which nothing was observed (D12)
     */
    public record MonthRateView(
            YearMonth month,
            boolean open,
            BigDecimal ratePercent,
            boolean met,
            BigDecimal referencePeriodSeconds,
            BigDecimal grossDowntimeSeconds,
            BigDecimal downtimeSeconds,
            BigDecimal remainingSeconds,
            BigDecimal unknownSeconds) {

        static MonthRateView of(MonthFigures figures) {
            var rate = figures.rate();
            return new MonthRateView(
                    figures.frame().month(),
                    figures.frame().isOpen(),
                    rate.shown(),
                    rate.isMet(),
                    seconds(rate.referencePeriod()),
                    seconds(rate.gross()),
                    seconds(rate.downtime()),
                    seconds(rate.remaining()),
                    seconds(figures.coverage().unknown()));
        }
    }

    static RatesView of(EnvironmentRates rates) {
        var environment = rates.environment();
        return new RatesView(
                environment.id(),
                environment.name(),
                environment.customer().id(),
                environment.customer().name(),
                rates.months().stream().map(MonthRateView::of).toList());
    }
}
