package com.cegidlife.availability.notice.rest;

import com.cegidlife.availability.notice.Notice;
import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.availability.notice.Notices;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The proof of notice: who was told of a maintenance or a release, when, and how long ahead (R5.3, R10.2). */
@Path("/notices")
@Tag(name = "Notices")
@RolesAllowed(Role.OPERATOR)
public class NoticeResource {

    private final Notices notices;

    NoticeResource(Notices notices) {
        this.notices = notices;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "List who was told of a maintenance or a release, and when")
    public Page<NoticeView> list(
            @QueryParam("subjectId") @NotNull @Parameter(description = "Id of the maintenance or the release")
                    UUID subjectId,
            @BeanParam @Valid PageRequest page) {
        var rows = notices.about(subjectId, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.id().toString(), NoticeView::of);
    }

    /**
     * That somebody was told.
     *
     * @param recipient absent when no address of the customer is known: shown in the CegidLife space alone
     * @param notedAt from when it is shown in the CegidLife space
     * @param sentAt when the mail server took the mail
     */
    @Schema(name = "Notice")
    public record NoticeView(
            UUID id,
            NoticeKind kind,
            UUID customerId,
            Optional<UUID> userId,
            Optional<String> recipient,
            Instant notedAt,
            Optional<Instant> mailedAt,
            Optional<Instant> sentAt,

            @Schema(
                    examples = "PT72H",
                    description = "From notedAt to the start of the maintenance, or of the day of the release")
            String ahead) {

        static NoticeView of(Notice notice) {
            return new NoticeView(
                    notice.id(),
                    notice.kind(),
                    notice.customerId(),
                    notice.userId(),
                    notice.recipient(),
                    notice.notedAt(),
                    notice.mailedAt(),
                    notice.sentAt(),
                    notice.ahead().toString());
        }
    }
}
