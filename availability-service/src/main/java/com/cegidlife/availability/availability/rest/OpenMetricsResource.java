package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.ReadRates;
import com.cegidlife.availability.availability.ReadRates.EnvironmentRates;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rates and budgets for monitoring to scrape. */
@Path("/availability/openmetrics")
@Tag(name = "Availability")
@RolesAllowed({Role.OPERATOR, Role.PROBE})
public class OpenMetricsResource {

    private static final int AT_ONCE = 1_000;

    private final ReadRates readRates;
    private final Clock clock;

    OpenMetricsResource(ReadRates readRates, Clock clock) {
        this.readRates = readRates;
        this.clock = clock;
    }

    @GET
    @Produces("application/openmetrics-text;version=1.0.0;charset=utf-8")
    @Operation(
            operationId = "getOpenMetrics",
            summary = "Scrape the running month's rate and budget of every production environment",
            description = "In the text format of OpenMetrics. Machines scrape with the role `probe`.")
    public String get() {
        var month = YearMonth.from(clock.instant().atZone(BookletCalendars.PARIS));
        var rates = new ArrayList<EnvironmentRates>();
        List<EnvironmentRates> some;
        Optional<UUID> after = Optional.empty();
        do {
            some = readRates.ofProduction(Optional.empty(), after, AT_ONCE, month, 1);
            rates.addAll(some);
            after = some.isEmpty()
                    ? after
                    : Optional.of(some.getLast().environment().id());
        } while (some.size() == AT_ONCE);
        return OpenMetrics.of(rates);
    }
}
