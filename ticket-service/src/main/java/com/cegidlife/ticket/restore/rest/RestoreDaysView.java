package com.cegidlife.ticket.restore.rest;

import com.cegidlife.ticket.restore.RestorableEnvironment;
import com.cegidlife.ticket.restore.RestoreDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which days an environment can be restored today; days of Europe/Paris. */
@Schema(name = "RestoreDays")
public record RestoreDaysView(
        UUID environmentId,
        @Schema(examples = "Production") String environmentName,
        @Schema(examples = "COMPTA") String product,

        @Schema(description = "Beginning of the range, 45 days back")
        LocalDate earliest,

        @Schema(description = "End of the range, yesterday") LocalDate latest,

        @Schema(description = "Those of the range with a good backup, the latest first")
        List<LocalDate> days,

        @Schema(
                description =
                        "The only day to which the documents of the shared space can be restored; absent when there is none")
        Optional<LocalDate> lastDocumentsBackup) {

    static RestoreDaysView of(RestorableEnvironment environment, RestoreDays possible) {
        return new RestoreDaysView(
                environment.environmentId(),
                environment.name(),
                environment.product(),
                possible.earliest(),
                possible.latest(),
                possible.days(),
                possible.lastDocumentsBackup());
    }
}
