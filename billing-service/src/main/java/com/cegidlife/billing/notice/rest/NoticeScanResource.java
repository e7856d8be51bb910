package com.cegidlife.billing.notice.rest;

import com.cegidlife.billing.contract.VisibleContracts;
import com.cegidlife.billing.notice.NoticeScans;
import com.cegidlife.billing.notice.Notices;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The scanned letter of a notice. */
@Path("/contracts/{number}/notices/{noticeId}/scan")
@Tag(name = "Notices")
public class NoticeScanResource {

    private final VisibleContracts contracts;
    private final Notices notices;
    private final NoticeScans scans;

    NoticeScanResource(VisibleContracts contracts, Notices notices, NoticeScans scans) {
        this.contracts = contracts;
        this.notices = notices;
        this.scans = scans;
    }

    @GET
    @RolesAllowed({Role.CUSTOMER_ADMIN, Role.SALES, Role.BILLING_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "getNoticeScan",
            summary = "Download the scanned letter of a notice",
            description = "Its ETag is the SHA-256 checksum of what was received.")
    public RestResponse<byte[]> get(
            @Parameter(example = "K-2026-000001") @PathParam("number") String number,
            @PathParam("noticeId") UUID noticeId) {
        var scan = scans.of(notices.of(contracts.numbered(number), noticeId));
        return ResponseBuilder.ok(scan.content(), scan.mediaType())
                .tag(new EntityTag(scan.sha256()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + noticeId + "\"")
                .build();
    }
}
