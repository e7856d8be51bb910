package com.cegidlife.availability.release.rest;

import com.cegidlife.availability.release.EndSupport;
import com.cegidlife.availability.release.ProductVersions;
import com.cegidlife.events.SupportedVersionsChanged.ProductVersion;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which versions of a product there are, and until when they are supported. */
@Path("/products/{product}/versions")
@Tag(name = "Releases")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.OPERATOR, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class ProductVersionResource {

    private final ProductVersions versions;
    private final EndSupport endSupport;
    private final CurrentCaller caller;

    ProductVersionResource(ProductVersions versions, EndSupport endSupport, CurrentCaller caller) {
        this.versions = versions;
        this.endSupport = endSupport;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listProductVersions", summary = "List the versions of a product, the newest first")
    public List<VersionView> list(@PathParam("product") String product) {
        return views(versions.of(product));
    }

    @PUT
    @Path("/{versionNumber}/support")
    @RolesAllowed({Role.OPERATOR, Role.SUPPORT_MANAGER})
    @Operation(operationId = "endProductSupport", summary = "Set the last day with support of a version")
    @Extension(name = ProblemResponses.EXTENSION, value = "support-ends-before-release")
    public List<VersionView> end(
            @PathParam("product") String product,
            @PathParam("versionNumber") String versionNumber,
            @NotNull @Valid SupportBody body) {
        return views(endSupport.end(
                product, versionNumber, body.supportedUntil(), caller.get().userId()));
    }

    private static List<VersionView> views(List<ProductVersion> versions) {
        return versions.stream()
                .map(one -> new VersionView(one.version(), one.releasedOn(), one.supportedUntil()))
                .toList();
    }

    /** The last day with support, Europe/Paris. */
    @Schema(name = "SupportEnd")
    public record SupportBody(
            @NotNull @Schema(examples = "2028-01-31") LocalDate supportedUntil) {}

    /** A version of a product; without {@code supportedUntil} while no last day with support is set. */
    @Schema(name = "ProductVersion")
    public record VersionView(String versionNumber, LocalDate releasedOn, Optional<LocalDate> supportedUntil) {}
}
