package com.cegidlife.availability.availability.rest;

import com.cegidlife.availability.availability.ReadEffect;
import com.cegidlife.availability.availability.ReadEffect.MonthEffect;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an exclusion does to the rate, before it is decided on (D22). */
@Path("/exclusions/{exclusionId}/effect")
@Tag(name = "Exclusions")
@RolesAllowed(Role.OPERATOR)
public class EffectResource {

    private final ReadEffect readEffect;

    EffectResource(ReadEffect readEffect) {
        this.readEffect = readEffect;
    }

    /** A month without the exclusion, and with it. */
    public record EffectView(FiguresView without, FiguresView with) {

        static EffectView of(MonthEffect effect) {
            return new EffectView(FiguresView.of(effect.without()), FiguresView.of(effect.with()));
        }
    }

    /** The months that an exclusion touches. */
    public record EffectsView(List<EffectView> months) {}

    @GET
    @Operation(
            operationId = "getExclusionEffect",
            summary = "Show what an exclusion does to the rate of each month that it touches")
    public EffectsView get(@PathParam("exclusionId") UUID exclusionId) {
        return new EffectsView(
                readEffect.of(exclusionId).stream().map(EffectView::of).toList());
    }
}
