package com.cegidlife.learning.release.rest;

import com.cegidlife.events.ReleaseCategory;
import com.cegidlife.learning.release.Release;
import com.cegidlife.learning.release.Releases;
import com.cegidlife.learning.release.Releases.Position;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The releases of the products, and which of them end certifications (R1.4, R10.5). */
@Path("/products/{product}/releases")
@Tag(name = "Releases")
@Authenticated
public class ReleaseResource {

    private final Releases releases;

    ReleaseResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @Operation(operationId = "listReleases", summary = "List the releases of a product, the newest first")
    public Page<ReleaseView> list(
            @Parameter(example = "COMPTA") @PathParam("product") String product, @BeanParam @Valid PageRequest page) {
        var rows = releases.of(product, page.after(Position::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Position.of(row).toString(), ReleaseView::of);
    }

    /**
     * A release.
     *
     * @param certificationsEndAt when certifications on older versions end; absent when it is no major release
     */
    public record ReleaseView(
            UUID id,
            String product,
            String version,
            ReleaseCategory category,
            LocalDate releasedOn,
            boolean major,
            Optional<Instant> certificationsEndAt) {

        static ReleaseView of(Release release) {
            return new ReleaseView(
                    release.id(),
                    release.product(),
                    release.version(),
                    release.category(),
                    release.releasedOn(),
                    release.isMajor(),
                    Optional.of(release.certificationsEndAt()).filter(end -> release.isMajor()));
        }
    }
}
