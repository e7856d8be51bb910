package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which environments it is about. */
@Schema(name = "Reach")
public record ReachBody(
        @NotNull @Schema(examples = "PRODUCT") MaintenanceReach kind,

        @Size(min = 1, max = 100) @Schema(examples = "COMPTA", description = "With `PRODUCT` alone")
        String product,

        @Schema(description = "With `CUSTOMER` alone") UUID customerId,

        @Size(max = 500) @Schema(description = "With `NAMED` alone, 500 at most")
        Set<@NotNull UUID> environmentIds) {

    Reach toReach() {
        try {
            return new Reach(
                    kind,
                    Optional.ofNullable(product),
                    Optional.ofNullable(customerId),
                    Optional.ofNullable(environmentIds).orElse(Set.of()));
        } catch (IllegalArgumentException e) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "/reach",
                            new Text(
                                    "product avec PRODUCT, customerId avec CUSTOMER, environmentIds avec NAMED, rien d'autre avec ALL",
                                    "product with PRODUCT, customerId with CUSTOMER, environmentIds with NAMED, nothing else with ALL"));
        }
    }
}
