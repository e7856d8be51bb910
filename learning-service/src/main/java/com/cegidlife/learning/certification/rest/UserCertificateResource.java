package com.cegidlife.learning.certification.rest;

import com.cegidlife.learning.certification.Certifications;
import com.cegidlife.learning.certification.Certifications.Position;
import com.cegidlife.learning.entitlement.VisibleUsers;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All certificates of a user, whatever they are worth now. */
@Path("/users/{userId}/certificates")
@Tag(name = "Certificates")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.TRAINER, Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER})
public class UserCertificateResource {

    private final VisibleUsers visibleUsers;
    private final Certifications certifications;
    private final CertificateViews views;

    UserCertificateResource(VisibleUsers visibleUsers, Certifications certifications, CertificateViews views) {
        this.visibleUsers = visibleUsers;
        this.certifications = certifications;
        this.views = views;
    }

    @GET
    @Operation(operationId = "listCertificates", summary = "List the certificates of a user, the latest first")
    public Page<CertificateView> list(@PathParam("userId") UUID userId, @BeanParam @Valid PageRequest page) {
        var account = visibleUsers.get(userId);
        var rows = certifications.of(account.userId(), page.after(Position::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Position.of(row).toString(), views::of);
    }
}
