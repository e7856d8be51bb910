package com.cegidlife.learning.functionalrole.rest;

import com.cegidlife.learning.functionalrole.AddFunctionalRole;
import com.cegidlife.learning.functionalrole.FunctionalRole;
import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of functional roles: kept by trainers, read by everyone. */
@Path("/functional-roles")
@Tag(name = "Functional roles")
@Authenticated
public class FunctionalRoleResource {

    private final AddFunctionalRole addFunctionalRole;
    private final FunctionalRoles roles;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    FunctionalRoleResource(
            AddFunctionalRole addFunctionalRole, FunctionalRoles roles, Idempotency idempotency, CurrentCaller caller) {
        this.addFunctionalRole = addFunctionalRole;
        this.roles = roles;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Role.TRAINER)
    @Extension(name = ProblemResponses.EXTENSION, value = "functional-role-exists")
    @Operation(operationId = "addFunctionalRole", summary = "Add a functional role to the catalogue")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FunctionalRoleBody.class)))
    public Response add(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull FunctionalRoleBody body) {
        var view = idempotency.once(
                caller.get().userId(),
                "add-functional-role",
                key,
                body,
                FunctionalRoleBody.class,
                () -> FunctionalRoleBody.of(addFunctionalRole.add(body.value())));
        return Response.created(URI.create("/functional-roles/" + view.code()))
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listFunctionalRoles", summary = "List the functional roles by code")
    public Page<FunctionalRoleBody> list(
            @Parameter(description = "Only those of this product", example = "COMPTA") @QueryParam("product")
                    String product,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var rows = roles.of(Optional.ofNullable(product), after, page.limit() + 1);
        return Page.of(rows, page.limit(), FunctionalRole::code, FunctionalRoleBody::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getFunctionalRole", summary = "Read a functional role")
    public FunctionalRoleBody get(@Parameter(example = "COMPTABLE") @PathParam("code") String code) {
        return FunctionalRoleBody.of(roles.get(code));
    }
}
