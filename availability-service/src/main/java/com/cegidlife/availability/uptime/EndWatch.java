package com.cegidlife.availability.uptime;

import com.cegidlife.availability.environment.Environment;
import com.cegidlife.availability.environment.Environments;
import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Forgets a monitor of an environment, or one location of it, that reports no more. Its part of an open outage ends with its
 * last result: nothing would ever end it. If it reports again it begins anew, as working.
 */
@ApplicationScoped
public class EndWatch {

    private final Environments environments;
    private final WatchBeginnings watches;
    private final SettleMonitor settle;
    private final Audit audit;

    EndWatch(Environments environments, WatchBeginnings watches, SettleMonitor settle, Audit audit) {
        this.environments = environments;
        this.watches = watches;
        this.settle = settle;
        this.audit = audit;
    }

    /**
     * Whose part ends.
     *
     * @param location empty for all of them
     */
    public record Ending(UUID environmentId, String monitor, Optional<String> location, String reason) {}

    /** @throws Refusal {@code not-found} for an unknown environment, or what has never reported */
    @Transactional
    public void end(Ending ending, UUID operatorId) {
        var environment = environments
                .withCustomer(ending.environmentId())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (!forget(environment, ending.monitor(), ending.location())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        audit.record(new Audit.Decision(
                operatorId,
                "end-watch",
                "environment/" + environment.id(),
                ending.reason(),
                ending.monitor() + ending.location().map(location -> " @ " + location).orElse(""),
                null));
    }

    /** False when it has never reported. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean forget(Environment environment, String monitor, Optional<String> location) {
        var lastResult = watches.lastResult(environment.id(), monitor, location);
        lastResult.ifPresent(at -> {
            watches.beginAnew(environment.id(), monitor, location);
            settle.settle(environment, monitor, at);
        });
        return lastResult.isPresent();
    }
}
