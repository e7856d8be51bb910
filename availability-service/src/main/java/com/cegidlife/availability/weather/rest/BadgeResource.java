package com.cegidlife.availability.weather.rest;

import com.cegidlife.availability.weather.Badge;
import com.cegidlife.availability.weather.PublicSnapshot;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The public weather as a picture. */
@Path("/public/weather/badge.svg")
@Tag(name = "Public weather")
@PermitAll
public class BadgeResource {

    private final PublicSnapshot snapshot;

    BadgeResource(PublicSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @GET
    @Produces("image/svg+xml;charset=UTF-8")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=60")
    @ResponseHeader(name = "Content-Security-Policy", value = "default-src 'none'")
    @Operation(operationId = "getBadge", summary = "Show how a product does, or all of them, in a small picture")
    public String get(@QueryParam("product") @Size(max = 100) @Parameter(example = "COMPTA") String product) {
        var products = snapshot.get().products().stream()
                .filter(one -> product == null || one.product().equals(product))
                .toList();
        return Badge.of(product == null ? "CegidLife" : product, products).svg();
    }
}
