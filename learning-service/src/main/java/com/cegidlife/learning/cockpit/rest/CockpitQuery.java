package com.cegidlife.learning.cockpit.rest;

import com.cegidlife.events.Standing;
import com.cegidlife.learning.cockpit.LearnerFilter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which learners are asked for: {@code @BeanParam @Valid}. */
public class CockpitQuery {

    @QueryParam("product")
    @Parameter(description = "Only of this product", example = "COMPTA")
    String product;

    @QueryParam("functionalRole")
    @Parameter(description = "Only of this functional role", example = "COMPTABLE")
    String functionalRole;

    @QueryParam("standing")
    @Parameter(description = "Only those who stand there for the functional role")
    Standing standing;

    @QueryParam("losingWithinDays")
    @Min(1)
    @Max(366)
    @Parameter(description = "Only those whose free questions on the product end within so many days", example = "30")
    Integer losingWithinDays;

    LearnerFilter filter() {
        return new LearnerFilter(
                Optional.ofNullable(product),
                Optional.ofNullable(functionalRole),
                Optional.ofNullable(standing),
                Optional.ofNullable(losingWithinDays));
    }
}
