package com.cegidlife.availability.availability.rest;

import com.cegidlife.servicekit.http.Cursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which months of which environments are asked for. */
public class RatesRequest {

    @QueryParam("customerId")
    UUID customerId;

    @QueryParam("from")
    @Parameter(description = "The first month, such as 2026-01; absent for the running one", example = "2026-01")
    YearMonth from;

    @QueryParam("months")
    @DefaultValue("1")
    @Min(1)
    @Max(12)
    @Parameter(description = "How many months, 1 to 12; those to come are left out")
    int months;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(1_000)
    @Parameter(description = "Environments a page, 1 to 1000")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the beginning")
    String cursor;

    Optional<UUID> after() {
        return Cursor.decode(cursor, UUID::fromString);
    }
}
