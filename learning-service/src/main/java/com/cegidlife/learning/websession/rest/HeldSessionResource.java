package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.knowledge.Theme;
import com.cegidlife.learning.websession.FileReplay;
import com.cegidlife.learning.websession.FileReplay.Replay;
import com.cegidlife.learning.websession.RecordAttendance;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.openapi.ProblemResponses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What trainers do with a live web session after it has begun. */
@Path("/web-sessions/{sessionId}")
@Tag(name = "Live web sessions")
@RolesAllowed(Role.TRAINER)
public class HeldSessionResource {

    private final RecordAttendance recordAttendance;
    private final FileReplay fileReplay;
    private final SessionCommands commands;

    HeldSessionResource(RecordAttendance recordAttendance, FileReplay fileReplay, SessionCommands commands) {
        this.recordAttendance = recordAttendance;
        this.fileReplay = fileReplay;
        this.commands = commands;
    }

    /** Who came. */
    public record AttendanceBody(
            @Schema(description = "Users who were registered and came; the others did not") @NotNull @Size(max = 1_000)
            List<@NotNull UUID> attended) {}

    /** What is known of the recording. */
    public record ReplayBody(
            @Schema(
                    description = "The name of the entry in addresses, for ever",
                    examples = "replay-facture-electronique")
            @NotNull
            @Size(max = 100)
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
            String slug,

            @NotNull Theme theme,

            @Schema(examples = "https://videos.example/replay")
            @NotNull
            @Pattern(regexp = "https://[\\x21-\\x7e]{1,2000}")
            String videoUrl,

            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> keywords,

            @Schema(
                    description = "Markdown; each heading of the second level begins with its minute, in order",
                    examples = "## 00:00 Recevoir une facture\n\nOn ouvre la corbeille.")
            @NotBlank
            @Size(max = 100_000)
            String chapters) {}

    @POST
    @Path("/attendance")
    @Extension(name = ProblemResponses.EXTENSION, value = "web-session-over, web-session-not-begun")
    @Operation(
            operationId = "recordAttendance",
            summary = "Record who attended a live web session",
            description = "It is held then; a later record corrects an earlier one.")
    public RestResponse<WebSessionView> attendance(
            @PathParam("sessionId") UUID sessionId,
            @BeanParam Precondition stated,
            @NotNull @Valid AttendanceBody body) {
        return commands.run(
                "record-attendance",
                sessionId,
                stated,
                body,
                (version, trainer) -> recordAttendance.record(sessionId, version, body.attended(), trainer));
    }

    @POST
    @Path("/replay")
    @Extension(
            name = ProblemResponses.EXTENSION,
            value = "web-session-not-held, web-session-replay-filed, knowledge-entry-exists")
    @Operation(
            operationId = "fileReplay",
            summary = "File the replay of a live web session in the knowledge base",
            description = "It is published at once, for the holders of the product (R13.4).")
    public RestResponse<WebSessionView> replay(
            @PathParam("sessionId") UUID sessionId, @BeanParam Precondition stated, @NotNull @Valid ReplayBody body) {
        var replay = new Replay(body.slug(), body.theme(), body.videoUrl(), body.keywords(), body.chapters());
        return commands.run(
                "file-replay",
                sessionId,
                stated,
                body,
                (version, trainer) -> fileReplay.file(sessionId, version, replay, trainer));
    }
}
