package com.cegidlife.ticket.personal.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.personal.PersonalRecord;
import com.cegidlife.ticket.personal.PersonalRecord.Position;
import com.cegidlife.ticket.personal.PersonalRecords;
import com.cegidlife.ticket.personal.PersonalSection;
import com.cegidlife.ticket.personal.VisibleUsers;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held about a user. */
@Path("/users/{userId}/personal-data")
@Tag(name = "Personal data")
@RolesAllowed({Role.CUSTOMER_ADMIN, Role.SUPPORT_MANAGER})
public class PersonalDataResource {

    private final PersonalRecords records;
    private final VisibleUsers users;

    PersonalDataResource(PersonalRecords records, VisibleUsers users) {
        this.records = records;
        this.users = users;
    }

    /**
     * Something that is held.
     *
     * @param content what a section holds differs from section to section
     */
    @Schema(name = "PersonalRecord")
    public record RecordView(
            PersonalSection section,
            UUID id,

            @Schema(description = "When it was written; absent for what stands at the moment")
            Optional<Instant> at,

            @JsonRawValue @Schema(type = SchemaType.OBJECT) String content) {

        static RecordView of(PersonalRecord row) {
            return new RecordView(row.section(), row.id(), row.at(), row.content());
        }
    }

    @GET
    @Operation(
            operationId = "exportPersonalData",
            summary = "Read everything that is held about a user",
            description =
                    "Account, standings, tickets asked for, notes written, documents attached, decisions taken, and mails to the"
                            + " user's address while they are kept. For the administrator of the user's customer (R11.2) and for"
                            + " the publisher's support managers. Answers kept for repeated requests vanish within 24 hours and"
                            + " are not told.")
    public Page<RecordView> export(@PathParam("userId") UUID userId, @BeanParam @Valid PageRequest page) {
        users.mustSee(userId);
        var rows = records.of(userId, page.after(Position::parse), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.position().toString(), RecordView::of);
    }
}
