package com.cegidlife.availability.month;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives a closed month a new revision when what is known of it has changed; the earlier ones stay (R6.7). */
@ApplicationScoped
public class ReviseMonth {

    private final Environments environments;
    private final MonthStatements statements;
    private final DraftStatements draft;
    private final KeepStatements keep;
    private final StatementBytes bytes;

    ReviseMonth(
            Environments environments,
            MonthStatements statements,
            DraftStatements draft,
            KeepStatements keep,
            StatementBytes bytes) {
        this.environments = environments;
        this.statements = statements;
        this.draft = draft;
        this.keep = keep;
        this.bytes = bytes;
    }

    /**
     * As an operator asks.
     *
     * @throws Refusal {@code not-found} when the month is not closed, {@code nothing-to-revise}
     */
    @Transactional
    public KeptStatement revise(UUID environmentId, YearMonth month, String reason) {
        var environment = environment(environmentId);
        if (statements.of(environmentId, month, Optional.empty()).isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        if (!reviseIfChanged(environment, month, reason)) {
            throw new Refusal(MonthProblem.NOTHING_TO_REVISE).with("month", month);
        }
        return statements.of(environmentId, month, Optional.empty()).orElseThrow();
    }

    /** The same for whatever months are closed, without a word about the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    void reviseClosed(UUID environmentId, List<YearMonth> months, String reason) {
        var environment = environment(environmentId);
        months.forEach(month -> reviseIfChanged(environment, month, reason));
    }

    private Environment environment(UUID id) {
        return environments.withCustomer(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean reviseIfChanged(Environment environment, YearMonth month, String reason) {
        environments.hold(List.of(environment.id()));
        var latest = statements.of(environment.id(), month, Optional.empty());
        if (latest.isEmpty()) {
            return false;
        }
        var now = draft.of(List.of(environment), month).getFirst();
        if (now.statesTheSameAs(bytes.read(latest.get().document()))) {
            return false;
        }
        keep.keep(List.of(now.at(latest.get().revision() + 1, Optional.of(reason), Optional.empty())));
        return true;
    }
}
