package com.cegidlife.learning.path;

import com.cegidlife.learning.entitlement.ReadTrainingRights;
import com.cegidlife.learning.entitlement.TrainingRights;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The learning paths as the caller of the running request may see them (R15.1): published ones alone, for users of a customer
 * only where their customer's rights reach. Staff sees all that is published.
 */
@ApplicationScoped
public class OpenPaths {

    private final PathVersions versions;
    private final Catalogue catalogue;
    private final ReadTrainingRights rights;
    private final CurrentCaller caller;

    OpenPaths(PathVersions versions, Catalogue catalogue, ReadTrainingRights rights, CurrentCaller caller) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.rights = rights;
        this.caller = caller;
    }

    /**
     * What learners see of a path now.
     *
     * @throws Refusal {@code not-found}, or {@code training-not-open} for a training that could be bought
     */
    @Transactional
    public PathVersion get(String path) {
        var shown = versions.published(path).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        rights().ifPresent(shown.path()::mustBeOpenTo);
        return shown;
    }

    /** The paths that the caller follows or could buy, by code. */
    @Transactional
    public List<Shown> list(Catalogue.Filter filter, String after, int limit) {
        var own = rights();
        var withMicrosoft365 = own.map(TrainingRights::includeCegidCare).orElse(true);
        return catalogue.shown(filter, withMicrosoft365, after, limit).stream()
                .map(summary ->
                        new Shown(summary, own.map(summary.path()::isOpenTo).orElse(true)))
                .toList();
    }

    private Optional<TrainingRights> rights() {
        var asking = caller.get();
        return asking.isStaff() ? Optional.empty() : Optional.of(rights.of(asking.requireCustomer(), asking.userId()));
    }

    /** @param open whether the caller may follow it; what is not open could be bought */
    public record Shown(PathSummary summary, boolean open) {}
}
