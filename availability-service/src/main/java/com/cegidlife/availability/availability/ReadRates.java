package com.cegidlife.availability.availability;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the availability rates of production environments, month by month, the running one too (R6.1, R6.3). */
@ApplicationScoped
public class ReadRates {

    private final Environments environments;
    private final ReadFacts readFacts;
    private final AvailabilitySettings settings;
    private final Clock clock;

    ReadRates(Environments environments, ReadFacts readFacts, AvailabilitySettings settings, Clock clock) {
        this.environments = environments;
        this.readFacts = readFacts;
        this.settings = settings;
        this.clock = clock;
    }

    /** An environment, month by month. */
    public record EnvironmentRates(Environment environment, List<MonthFigures> months) {}

    /**
     * One month of one environment.
     *
     * @throws Refusal {@code not-found} for an unknown environment, {@code no-production-environment} (R6.1)
     */
    @Transactional
    public EnvironmentRates of(UUID environmentId, YearMonth month) {
        var environment =
                environments.withCustomer(environmentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return of(List.of(environment), month, 1).getFirst();
    }

    /**
     * Some months of many environments, in their order; the number of statements depends on neither.
     *
     * @param from the first month
     * @throws Refusal {@code no-production-environment} when one of them is none (R6.1)
     */
    @Transactional
    public List<EnvironmentRates> of(List<Environment> shown, YearMonth from, int months) {
        shown.forEach(ReadRates::mustBeProduction);
        var now = clock.instant();
        var frames = Stream.iterate(from, month -> month.plusMonths(1))
                .limit(months)
                .map(month -> MonthFrame.of(month, now))
                .toList();
        var whole = new Period(
                frames.getFirst().whole().start(), frames.getLast().whole().end());
        var facts = readFacts.of(shown.stream().map(Environment::id).toList(), whole);
        var target = new Target(settings.target());
        return shown.stream()
                .map(environment -> new EnvironmentRates(
                        environment,
                        frames.stream()
                                .map(frame -> MonthFigures.of(target, frame, facts.get(environment.id())))
                                .toList()))
                .toList();
    }

    /**
     * The same for the production environments in force after a given one, in the order of their ids.
     *
     * @param customerId empty for every customer
     */
    @Transactional
    public List<EnvironmentRates> ofProduction(
            Optional<UUID> customerId, Optional<UUID> after, int limit, YearMonth from, int months) {
        return of(environments.production(customerId, after, limit), from, months);
    }

    private static void mustBeProduction(Environment environment) {
        if (environment.kind() != EnvironmentKind.PRODUCTION) {
            throw new Refusal(AvailabilityProblem.NO_PRODUCTION_ENVIRONMENT).with("name", environment.name());
        }
    }
}
