package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.DayBar;
import com.cegidlife.availability.weather.DayLevel;
import com.cegidlife.availability.weather.ReadDays;
import com.cegidlife.availability.weather.ReadWeather;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bars of the weather: how an environment did day by day (R6.6). */
@Path("/environments/{environmentId}/days")
@Tag(name = "Service weather")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class DayResource {

    private final ReadDays readDays;
    private final ReadWeather weather;
    private final CurrentCaller caller;

    DayResource(ReadDays readDays, ReadWeather weather, CurrentCaller caller) {
        this.readDays = readDays;
        this.weather = weather;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listEnvironmentDays",
            summary = "Read how an environment did in the last days, today the last",
            description = "Days of Europe/Paris, ninety at most.")
    public List<DayView> list(
            @PathParam("environmentId") UUID environmentId,
            @QueryParam("days") @DefaultValue("90") @Min(1) @Max(90) int days) {
        var shown = weather.of(environmentId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        caller.get().mustSee(shown.environment().customer().id());
        return readDays.of(environmentId, days).stream().map(DayView::of).toList();
    }

    /**
     * A day; all times in seconds.
     *
     * @param outageSeconds downtime within the reference period
     * @param excludedSeconds out within the reference period, and excused (R6.3)
     * @param outOutsideSeconds out outside of the reference period, which counts for nothing
     * @param plannedSeconds covered by planned maintenance
     * @param unknownSeconds of the reference period that was not observed (D12)
     */
    @Schema(name = "EnvironmentDay")
    public record DayView(
            LocalDate date,
            DayLevel level,
            long referencePeriodSeconds,
            long outageSeconds,
            long excludedSeconds,
            long outOutsideSeconds,
            long plannedSeconds,
            long unknownSeconds) {

        static DayView of(DayBar bar) {
            return new DayView(
                    bar.date(),
                    bar.level(),
                    bar.referencePeriod().toSeconds(),
                    bar.outage().toSeconds(),
                    bar.excluded().toSeconds(),
                    bar.outOutside().toSeconds(),
                    bar.planned().toSeconds(),
                    bar.unknown().toSeconds());
        }
    }
}
