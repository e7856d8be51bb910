package com.cegidlife.ticket.restore;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The environments that availability told of. */
@ApplicationScoped
public class RestorableEnvironments implements PanacheRepositoryBase<RestorableEnvironment, UUID> {

    private final CurrentCaller caller;

    RestorableEnvironments(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws Refusal {@code not-found} when it is not known, or another customer's (R11.2) */
    public RestorableEnvironment visible(UUID environmentId) {
        return findByIdOptional(environmentId)
                .filter(environment -> caller.get().maySee(environment.customerId()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
