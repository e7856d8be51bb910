package com.cegidlife.availability.month;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.events.AvailabilityMonthEvent;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds statements to the chains of their environments, and tells the others (R6.7). */
@ApplicationScoped
class KeepStatements {

    private final MonthStatements statements;
    private final StatementBytes bytes;
    private final Outbox outbox;
    private final Clock clock;

    KeepStatements(MonthStatements statements, StatementBytes bytes, Outbox outbox, Clock clock) {
        this.statements = statements;
        this.bytes = bytes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those of the environments for which the month has no statement yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Environment> stillOpen(List<Environment> environments, YearMonth month) {
        var closed =
                statements.latest(environments.stream().map(Environment::id).toList(), month);
        return environments.stream()
                .filter(environment -> !closed.containsKey(environment.id()))
                .toList();
    }

    /**
     * Keeps statements of different environments, which the running transaction has locked.
     *
     * @param drafts with their revisions; the place in the chain is given here
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(List<Statement> drafts) {
        var heads = statements.heads(
                drafts.stream().map(draft -> draft.environment().id()).toList());
        var kept = new ArrayList<KeptStatement>();
        var facts = new ArrayList<AvailabilityMonthEvent>();
        for (var draft : drafts) {
            var head = Optional.ofNullable(heads.get(draft.environment().id()));
            var statement = draft.at(draft.revision(), draft.reason(), head.map(KeptStatement::hash));
            var row = row(statement, head.map(KeptStatement::position).orElse(0L) + 1);
            kept.add(row);
            facts.addAll(MonthFacts.of(statement, row.hash()));
        }
        statements.add(kept);
        outbox.add(facts);
    }

    private KeptStatement row(Statement statement, long position) {
        var document = bytes.of(statement);
        return new KeptStatement(
                statement.environment().id(),
                YearMonth.parse(statement.month()),
                statement.revision(),
                position,
                clock.instant(),
                statement.reason(),
                statement.figures().ratePercent(),
                statement.figures().met(),
                document,
                bytes.hash(document),
                statement.previousHash());
    }
}
