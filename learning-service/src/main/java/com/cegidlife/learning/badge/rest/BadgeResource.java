package com.cegidlife.learning.badge.rest;

import com.cegidlife.learning.badge.IssueBadge;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A certificate as an Open Badge 3.0, for whoever has its address. */
@Path("/public/certificates/{token}/badge")
@Tag(name = "Badges")
@PermitAll
@Blocking
public class BadgeResource {

    private static final String JWT = "application/vc+jwt";
    private static final String PNG = "image/png";

    private final IssueBadge issueBadge;

    BadgeResource(IssueBadge issueBadge) {
        this.issueBadge = issueBadge;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/vc"})
    @Operation(
            operationId = "getBadge",
            summary = "Read a certificate as an Open Badge 3.0",
            description = "A verifiable credential in JSON-LD with a proof of its integrity (eddsa-rdfc-2022).")
    @APIResponse(
            responseCode = "200",
            description = "The credential",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    public Map<String, Object> json(@PathParam("token") String token) {
        return issueBadge.asJson(token);
    }

    @GET
    @Path("/jwt")
    @Produces(JWT)
    @Operation(
            operationId = "getBadgeToken",
            summary = "Read a certificate as an Open Badge 3.0 in a signed JSON Web Token")
    @APIResponse(
            responseCode = "200",
            description = "The token, in compact serialisation",
            content = @Content(mediaType = JWT, schema = @Schema(type = SchemaType.STRING)))
    public String jwt(@PathParam("token") String token) {
        return issueBadge.asToken(token);
    }

    @GET
    @Path("/png")
    @Produces(PNG)
    @Operation(operationId = "getBadgePicture", summary = "Download a certificate as a picture that holds its badge")
    @APIResponse(
            responseCode = "200",
            description = "A baked badge",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] png(@PathParam("token") String token) {
        return issueBadge.asPicture(token);
    }
}
