package com.cegidlife.ticket.hours.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When support and customer service answer. */
@Path("/opening-hours")
@Tag(name = "Phone")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT,
    Role.TRAINER,
    Role.OPERATOR,
    Role.SALES,
    Role.BILLING_MANAGER
})
public class OpeningHoursResource {

    private final Clock clock;

    OpeningHoursResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getOpeningHours",
            summary = "When support and customer service answer",
            description =
                    "Whether each is open now, when it opens and closes next, its hours of this week, and the public"
                            + " holidays that come (R14.5, R16.2). Names are in the language of Accept-Language.")
    public OpeningHoursView get(@Context HttpHeaders headers) {
        return OpeningHoursView.at(clock.instant(), Text.language(headers.getAcceptableLanguages()));
    }
}
