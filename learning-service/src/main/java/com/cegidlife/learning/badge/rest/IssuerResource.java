package com.cegidlife.learning.badge.rest;

import com.cegidlife.learning.badge.IssuerDocument;
import com.cegidlife.learning.badge.ListEndedBadges;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What verifiers of badges read: who issues them, with which key, and which are not valid any more. */
@Path("/public/badges")
@Tag(name = "Badges")
@PermitAll
@Blocking
public class IssuerResource {

    private static final long MOST_LISTS = 100_000;

    private final IssuerDocument issuer;
    private final ListEndedBadges listEndedBadges;

    IssuerResource(IssuerDocument issuer, ListEndedBadges listEndedBadges) {
        this.issuer = issuer;
        this.listEndedBadges = listEndedBadges;
    }

    @GET
    @Path("/issuer")
    @Operation(operationId = "getBadgeIssuer", summary = "Read who issues badges, and the key of their proofs")
    public Map<String, Object> issuer() {
        return issuer.whole();
    }

    @GET
    @Path("/keys")
    @Operation(operationId = "listBadgeKeys", summary = "Read the keys of badges as a JSON Web Key Set")
    public Map<String, Object> keys() {
        return issuer.keySet();
    }

    @GET
    @Path("/keys/{id}")
    @Operation(operationId = "getBadgeKey", summary = "Read the key that a badge names, as a JSON Web Key")
    public Map<String, Object> key(@PathParam("id") String id) {
        return issuer.key(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("/status/{list}")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(
            operationId = "getBadgeStatusList",
            summary = "Read which badges of a list are not valid any more",
            description = "A Bitstring Status List of 131,072 places, with a proof; it may be kept for five minutes.")
    public Map<String, Object> statusList(@PathParam("list") @Min(0) @Max(MOST_LISTS) int list) {
        return listEndedBadges.list(list);
    }
}
