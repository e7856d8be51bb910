package com.cegidlife.availability.backup.rest;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The environments whose backups the caller may see (R11.2). */
@ApplicationScoped
class EnvironmentAccess {

    private final Environments environments;
    private final CurrentCaller caller;

    EnvironmentAccess(Environments environments, CurrentCaller caller) {
        this.environments = environments;
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} for another customer's environment */
    Environment of(UUID environmentId) {
        var environment =
                environments.withCustomer(environmentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.get().mustSee(environment.customer().id());
        return environment;
    }
}
