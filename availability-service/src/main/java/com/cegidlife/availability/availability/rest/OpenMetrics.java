package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.ReadRates.EnvironmentRates;
import com.cegidlife.availability.availability.Spoken;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The running month's rates and budgets in the text format of OpenMetrics 1.0, for monitoring to scrape. */
final class OpenMetrics {

    private static final int PERCENT_DIGITS = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<EnvironmentRates> rates;

    private OpenMetrics(List<EnvironmentRates> rates) {
        this.rates = rates;
    }

    /** @param rates of one month each */
    static String of(List<EnvironmentRates> rates) {
        var metrics = new OpenMetrics(rates);
        metrics.gauge(
                "cegidlife_availability_ratio",
                "Availability rate TD of the month so far, 0 to 1 (R6.3)",
                "",
                figures -> figures.rate().shown().movePointLeft(PERCENT_DIGITS));
        metrics.gauge(
                "cegidlife_availability_met",
                "1 while the commitment of the month is met, else 0 (R6.1)",
                "",
                figures -> figures.rate().isMet() ? BigDecimal.ONE : BigDecimal.ZERO);
        metrics.gauge(
                "cegidlife_availability_downtime_seconds",
                "Downtime that counts in the month so far",
                "seconds",
                figures -> Spoken.seconds(figures.rate().downtime()));
        metrics.gauge(
                "cegidlife_availability_budget_remaining_seconds",
                "Downtime left before the month is missed; negative once it is",
                "seconds",
                figures -> Spoken.seconds(figures.rate().remaining()));
        metrics.gauge(
                "cegidlife_availability_unknown_seconds",
                "Reference period of the month so far that was not observed (D12)",
                "seconds",
                figures -> Spoken.seconds(figures.coverage().unknown()));
        return metrics.text.append("# EOF\n").toString();
    }

    private void gauge(String name, String help, String unit, Function<MonthFigures, BigDecimal> value) {
        text.append("# TYPE ").append(name).append(" gauge\n");
        if (!unit.isEmpty()) {
            text.append("# UNIT ").append(name).append(' ').append(unit).append('\n');
        }
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        for (var environment : rates) {
            text.append(name)
                    .append(labels(environment))
                    .append(' ')
                    .append(value.apply(environment.months().getFirst()).toPlainString())
                    .append('\n');
        }
    }

    private static String labels(EnvironmentRates rates) {
        var environment = rates.environment();
        return "{environment=\"%s\",name=\"%s\",product=\"%s\",customer=\"%s\"}"
                .formatted(
                        environment.id(),
                        escaped(environment.name()),
                        escaped(environment.product()),
                        escaped(environment.customer().name()));
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
