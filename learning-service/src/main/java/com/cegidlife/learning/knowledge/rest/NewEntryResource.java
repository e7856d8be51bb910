package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.WriteEntry;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Where trainers begin entries. */
@Path("/knowledge/entries")
@Tag(name = "Knowledge base")
@RolesAllowed(Role.TRAINER)
public class NewEntryResource {

    private final WriteEntry writeEntry;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    NewEntryResource(WriteEntry writeEntry, Idempotency idempotency, CurrentCaller caller) {
        this.writeEntry = writeEntry;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    @POST
    @Extension(name = ProblemResponses.EXTENSION, value = "knowledge-entry-exists")
    @Operation(operationId = "writeKnowledgeEntry", summary = "Begin an entry of the knowledge base, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> write(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewEntryBody body) {
        var trainer = caller.get().userId();
        var view = idempotency.once(
                trainer,
                "write-knowledge-entry",
                key,
                body,
                EntryView.class,
                () -> EntryView.of(
                        writeEntry.write(
                                body.slug(), body.kind(), body.content().value(), trainer),
                        true));
        return Versions.created("/knowledge/entries/" + view.slug(), view);
    }
}
