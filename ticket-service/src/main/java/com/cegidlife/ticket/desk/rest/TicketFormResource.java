package com.cegidlife.ticket.desk.rest;

import com.cegidlife.events.TicketKind;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.FormField;
import com.cegidlife.ticket.desk.TicketForm;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a front end shows to somebody who wants to register a ticket. */
@Path("/ticket-forms")
@Tag(name = "Tickets")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class TicketFormResource {

    /** The form of a kind of ticket. */
    @Schema(name = "TicketForm")
    public record FormView(TicketKind kind, List<FieldView> fields) {}

    /**
     * A field of a form.
     *
     * @param name of the property in the request
     * @param label in the language of the answer
     */
    @Schema(name = "TicketFormField")
    public record FieldView(
            @Schema(examples = "errorMessages") String name,
            @Schema(examples = "Messages d'erreur") String label,
            boolean required) {}

    @GET
    @Operation(
            operationId = "listTicketForms",
            summary = "The form of each kind of ticket: which fields it has, and which are required (R14.2)")
    public List<FormView> list(@Context HttpHeaders headers) {
        var language = Text.language(headers.getAcceptableLanguages());
        return Arrays.stream(TicketKind.values())
                .map(TicketForm::of)
                .map(form -> view(form, language))
                .toList();
    }

    private static FormView view(TicketForm form, Locale language) {
        var fields = Arrays.stream(FormField.values())
                .filter(field ->
                        form.required().contains(field) || form.optional().contains(field))
                .map(field -> new FieldView(
                        field.property(),
                        field.label().in(language),
                        form.required().contains(field)))
                .toList();
        return new FormView(form.kind(), fields);
    }
}
