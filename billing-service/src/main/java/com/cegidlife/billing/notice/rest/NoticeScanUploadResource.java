package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.notice.KeepScan;
import com.cegidlife.billing.notice.Notice.Recording;
import com.cegidlife.billing.notice.NoticeScan;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes scanned letters. */
@Path("/contracts/{number}/notices/{noticeId}/scan")
@Tag(name = "Notices")
public class NoticeScanUploadResource {

    private final KeepScan keepScan;
    private final CurrentCaller caller;
    private final Clock clock;

    NoticeScanUploadResource(KeepScan keepScan, CurrentCaller caller, Clock clock) {
        this.keepScan = keepScan;
        this.caller = caller;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed({Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Extension(name = ProblemResponses.EXTENSION, value = "scan-kept-already, scan-format-refused")
    @Operation(
            operationId = "keepNoticeScan",
            summary = "Keep the scanned letter of a notice as evidence",
            description = "The body is the file, a PDF or an image of 10 MB at most, as application/octet-stream. It is"
                    + " kept once: sending the same again changes nothing, and another one is refused.")
    public ScanView keep(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @PathParam("noticeId") UUID noticeId,
            @Parameter(example = "lettre-recommandee.pdf") @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @NotNull byte[] content) {
        return ScanView.of(keepScan.keep(
                number,
                noticeId,
                name.strip(),
                content,
                new Recording(clock.instant(), caller.get().userId())));
    }

    /** What is kept. */
    public record ScanView(String name, String mediaType, String sha256) {

        static ScanView of(NoticeScan scan) {
            return new ScanView(scan.name(), scan.mediaType(), scan.sha256());
        }
    }
}
