package com.cegidlife.availability.monitor.rest;

import com.cegidlife.availability.monitor.ApplyPlan;
import com.cegidlife.availability.monitor.ApplyPlan.Difference;
import com.cegidlife.availability.monitor.MonitorPlan;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Monitors as a file that is kept elsewhere and applied here. */
@Path("/monitor-plans")
@Tag(name = "Monitors")
@RolesAllowed(Role.OPERATOR)
public class MonitorPlanResource {

    private final PlanFile file;
    private final ApplyPlan applyPlan;
    private final CurrentCaller caller;

    MonitorPlanResource(PlanFile file, ApplyPlan applyPlan, CurrentCaller caller) {
        this.file = file;
        this.applyPlan = applyPlan;
        this.caller = caller;
    }

    @POST
    @Consumes("application/yaml")
    @Operation(
            operationId = "applyMonitorPlan",
            summary = "Make the monitors of some environments what a YAML file says",
            description = """
                    All of it or nothing; answers what differed, and changes nothing when applied again. Monitors that it \
                    does not name of an environment that it names are retired; other environments are left alone. With \
                    `dryRun=true` only answers what would change.

                    ```yaml
                    environments:
                      - environment: 01890000-0000-7000-8000-000000000001
                        monitors:
                          - name: home page
                            target: https://acme.example.org/login
                            toleranceSeconds: 120
                            consecutiveChecks: 3
                            failingLocations: 2
                            locations: [Paris, Lyon, Lille]
                    ```""")
    @Extension(name = ProblemResponses.EXTENSION, value = "monitor-never-fails, too-many-monitors")
    public PlanOutcome apply(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @NotNull String plan) {
        var wanted = file.read(plan);
        var differences = dryRun
                ? applyPlan.compare(wanted)
                : applyPlan.apply(wanted, caller.get().userId());
        return new PlanOutcome(dryRun, differences.stream().map(DifferenceView::of).toList());
    }

    /** What a plan changed, or would change. */
    @Schema(name = "MonitorPlanOutcome")
    public record PlanOutcome(boolean dryRun, List<DifferenceView> differences) {}

    /**
     * A monitor that differed.
     *
     * @param before absent when it was not there
     * @param after absent when it is retired
     */
    @Schema(name = "MonitorDifference")
    public record DifferenceView(
            UUID environmentId, String monitor, Change change, Optional<String> before, Optional<String> after) {

        /** What happens to it. */
        @Schema(name = "MonitorChange")
        public enum Change {
            SET_UP,
            CHANGED,
            RETIRED
        }

        static DifferenceView of(Difference difference) {
            var after = difference.wanted().map(MonitorPlan::inWords);
            return new DifferenceView(
                    difference.environmentId(), difference.name(), change(difference), difference.before(), after);
        }

        private static Change change(Difference difference) {
            if (difference.before().isEmpty()) {
                return Change.SET_UP;
            }
            return difference.wanted().isPresent() ? Change.CHANGED : Change.RETIRED;
        }
    }
}
