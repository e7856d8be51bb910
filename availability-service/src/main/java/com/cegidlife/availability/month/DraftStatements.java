package com.cegidlife.availability.month;

import com.cegidlife.availability.availability.AvailabilitySettings;
import com.cegidlife.availability.availability.EnvironmentFacts;
import com.cegidlife.availability.availability.Excuse;
import com.cegidlife.availability.availability.Period;
import com.cegidlife.availability.availability.ReadFacts;
import com.cegidlife.availability.availability.Target;
import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.month.Statement.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;

/** Reckons what a month comes to for many environments, from what is known now, with a fixed number of statements. */
@ApplicationScoped
class DraftStatements {

    private final ReadFacts readFacts;
    private final ExclusionsStated exclusions;
    private final AvailabilitySettings settings;

    DraftStatements(ReadFacts readFacts, ExclusionsStated exclusions, AvailabilitySettings settings) {
        this.readFacts = readFacts;
        this.exclusions = exclusions;
        this.settings = settings;
    }

    /** In the order of the environments; their customers must be loaded. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Statement> of(List<Environment> environments, YearMonth month) {
        var ids = environments.stream().map(Environment::id).toList();
        var facts = readFacts.of(ids, Period.of(month));
        var stated = exclusions.of(facts.values().stream()
                .map(EnvironmentFacts::outages)
                .flatMap(outages -> outages.excuses().stream())
                .map(Excuse::exclusionId)
                .toList());
        var reckoning = new Reckoning(month, new Target(settings.target()));
        return environments.stream()
                .map(environment -> reckoning.of(
                        subject(environment),
                        facts.get(environment.id()),
                        stated.getOrDefault(environment.id(), List.of())))
                .toList();
    }

    private static Subject subject(Environment environment) {
        return new Subject(
                environment.id(),
                environment.name(),
                environment.product(),
                environment.customer().id(),
                environment.customer().name());
    }
}
