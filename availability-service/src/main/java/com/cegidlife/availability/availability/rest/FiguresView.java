package com.cegidlife.availability.availability.rest;

import static com.cegidlife.availability.availability.Spoken.seconds;

import com.cegidlife.availability.availability.Budget;
import com.cegidlife.availability.availability.Coverage;
import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.Rate;
import com.cegidlife.availability.availability.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month of an environment. Seconds are exact; the rate is rounded to be shown, and compared with the target before.
 *
 * @param open more of the month is to come: the rate is the one it ends with when nothing more happens
 * @param referencePeriodSeconds PRT, of the whole month
 * @param downtimeSeconds ΣTI
 */
public record FiguresView(
        @Schema(examples = "2026-11") YearMonth month,
        boolean open,
        @Schema(examples = "99") BigDecimal targetPercent,
        @Schema(examples = "98.994") BigDecimal ratePercent,
        boolean met,
        @Schema(examples = "936000") BigDecimal referencePeriodSeconds,
        BigDecimal elapsedReferencePeriodSeconds,
        BigDecimal grossDowntimeSeconds,
        BigDecimal outsideReferencePeriodSeconds,
        ExcludedView excluded,
        @Schema(examples = "9420") BigDecimal downtimeSeconds,
        CoverageView coverage,
        BudgetView budget) {

    /** What leaves the downtime, by cause (R6.3). */
    public record ExcludedView(
            BigDecimal plannedMaintenanceSeconds,
            BigDecimal urgentMaintenanceSeconds,
            BigDecimal forceMajeureSeconds,
            BigDecimal customerEquipmentSeconds,
            BigDecimal outsidePerimeterSeconds) {

        static ExcludedView of(Rate rate) {
            return new ExcludedView(
                    seconds(rate.in(Treatment.PLANNED_MAINTENANCE)),
                    seconds(rate.in(Treatment.URGENT_MAINTENANCE)),
                    seconds(rate.in(Treatment.FORCE_MAJEURE)),
                    seconds(rate.in(Treatment.CUSTOMER_EQUIPMENT)),
                    seconds(rate.in(Treatment.OUTSIDE_PERIMETER)));
        }
    }

    /** How much of the elapsed reference period was observed (D12). */
    public record CoverageView(BigDecimal observedSeconds, BigDecimal unknownSeconds) {

        static CoverageView of(Coverage coverage) {
            return new CoverageView(seconds(coverage.observed()), seconds(coverage.unknown()));
        }
    }

    /**
     * What downtime is left, in time of the reference period.
     *
     * @param remainingSeconds negative once the target is missed
     * @param burn 1 uses the allowance up exactly at the month's end
     * @param exhaustedAt when nothing is left at the pace so far
     */
    public record BudgetView(
            BigDecimal allowedSeconds,
            BigDecimal remainingSeconds,
            Optional<BigDecimal> burn,
            Optional<BigDecimal> forecastPercent,
            Optional<Instant> exhaustedAt) {

        static BudgetView of(Budget budget) {
            return new BudgetView(
                    seconds(budget.allowed()),
                    seconds(budget.remaining()),
                    budget.burn(),
                    budget.forecast(),
                    budget.exhaustedAt());
        }
    }

    static FiguresView of(MonthFigures figures) {
        var rate = figures.rate();
        var frame = figures.frame();
        return new FiguresView(
                frame.month(),
                frame.isOpen(),
                rate.target().percent(),
                rate.shown(),
                rate.isMet(),
                seconds(rate.referencePeriod()),
                seconds(frame.elapsedReferencePeriod()),
                seconds(rate.gross()),
                seconds(rate.in(Treatment.OUTSIDE_REFERENCE_PERIOD)),
                ExcludedView.of(rate),
                seconds(rate.downtime()),
                CoverageView.of(figures.coverage()),
                BudgetView.of(figures.budget()));
    }
}
