package com.cegidlife.availability.month.rest;

import com.cegidlife.availability.environment.Environments;
import com.cegidlife.availability.month.KeptStatement;
import com.cegidlife.availability.month.MonthStatements;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** The statements that the caller may see (R11.2). */
@ApplicationScoped
class StatementAccess {

    private final Environments environments;
    private final MonthStatements statements;
    private final CurrentCaller caller;

    StatementAccess(Environments environments, MonthStatements statements, CurrentCaller caller) {
        this.environments = environments;
        this.statements = statements;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} for another customer's environment */
    void mustSee(UUID environmentId) {
        var environment =
                environments.withCustomer(environmentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.get().mustSee(environment.customer().id());
    }

    /** @param revision null for the last one */
    KeptStatement of(UUID environmentId, YearMonth month, Integer revision) {
        mustSee(environmentId);
        return statements
                .of(environmentId, month, Optional.ofNullable(revision))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
