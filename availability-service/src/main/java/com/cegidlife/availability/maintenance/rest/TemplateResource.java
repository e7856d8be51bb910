package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.DropTemplate;
import com.cegidlife.availability.maintenance.KeepTemplate;
import com.cegidlife.availability.maintenance.MaintenanceTemplates;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Work that comes again, kept under a name. */
@Path("/maintenance-templates")
@Tag(name = "Maintenance templates")
@RolesAllowed(Role.OPERATOR)
public class TemplateResource {

    private final KeepTemplate keepTemplate;
    private final DropTemplate dropTemplate;
    private final MaintenanceTemplates templates;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    TemplateResource(
            KeepTemplate keepTemplate,
            DropTemplate dropTemplate,
            MaintenanceTemplates templates,
            Idempotency idempotency,
            CurrentCaller caller) {
        this.keepTemplate = keepTemplate;
        this.dropTemplate = dropTemplate;
        this.templates = templates;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Operation(operationId = "keepMaintenanceTemplate", summary = "Keep a template of maintenance")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "window-too-long, blocking-part-outside-window, template-name-taken")
    @APIResponse(responseCode = "201", description = "Kept")
    @APIResponseSchema(value = TemplateView.class, responseCode = "201")
    public RestResponse<TemplateView> keep(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid TemplateBody body) {
        var view = idempotency.once(
                caller.get().userId(),
                "keep-maintenance-template",
                key,
                body,
                TemplateView.class,
                () -> TemplateView.of(keepTemplate.keep(body.name(), body.toPlan())));
        return ResponseBuilder.<TemplateView>create(RestResponse.Status.CREATED)
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listMaintenanceTemplates", summary = "List the templates of maintenance by name")
    public Page<TemplateView> list(@BeanParam @Valid PageRequest page) {
        var rows = templates.after(page.after(Function.identity()), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.name(), TemplateView::of);
    }

    @DELETE
    @Path("/{templateId}")
    @ResponseStatus(204)
    @Operation(operationId = "dropMaintenanceTemplate", summary = "Forget a template; what was planned from it stays")
    public void drop(@PathParam("templateId") UUID templateId) {
        dropTemplate.drop(templateId);
    }
}
