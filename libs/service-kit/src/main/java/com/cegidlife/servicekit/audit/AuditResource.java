package com.cegidlife.servicekit.audit;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets those who answer for a service see who decided what. */
@Path("/audit")
@Tag(name = "Audit")
@RolesAllowed({Role.OPERATOR, Role.SUPPORT_MANAGER, Role.BILLING_MANAGER})
public class AuditResource {

    private final AuditTrail trail;

    public AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(operationId = "listAuditEntries", summary = "The decisions taken on a subject, oldest first")
    public Page<AuditEntry> list(
            @Parameter(description = "What was decided on", example = "ticket/D-2026-000042")
                    @QueryParam("subject")
                    @NotBlank
                    String subject,
            @BeanParam @Valid PageRequest page) {
        var rows = trail.of(subject, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), entry -> entry.id().toString(), entry -> entry);
    }
}
