package com.cegidlife.availability.incident.rest;

import com.cegidlife.availability.environment.Reach;
import com.cegidlife.events.MaintenanceReach;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident: of a product, a customer, or named environments; of everybody when none of these is stated. */
@Schema(name = "NewIncident")
public record NewIncidentBody(
        @NotBlank @Size(max = 200) @Schema(examples = "Lenteurs à la connexion")
        String titleFrench,

        @NotBlank @Size(max = 200) @Schema(examples = "Slow sign-in")
        String titleEnglish,

        @Size(min = 1, max = 100) @Schema(examples = "COMPTA")
        String product,

        UUID customerId,

        @Size(min = 1, max = 500) Set<@NotNull UUID> environmentIds,

        @NotNull @Valid BulletinBody bulletin) {

    Text title() {
        return new Text(titleFrench, titleEnglish);
    }

    Reach toReach() {
        if (Stream.of(product, customerId, environmentIds)
                        .filter(part -> part != null)
                        .count()
                > 1) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(
                            "",
                            new Text(
                                    "au plus un de product, customerId et environmentIds",
                                    "one of product, customerId and environmentIds at most"));
        }
        return new Reach(
                kind(),
                Optional.ofNullable(product),
                Optional.ofNullable(customerId),
                Optional.ofNullable(environmentIds).orElse(Set.of()));
    }

    private MaintenanceReach kind() {
        if (product != null) {
            return MaintenanceReach.PRODUCT;
        }
        if (customerId != null) {
            return MaintenanceReach.CUSTOMER;
        }
        return environmentIds == null ? MaintenanceReach.ALL : MaintenanceReach.NAMED;
    }
}
