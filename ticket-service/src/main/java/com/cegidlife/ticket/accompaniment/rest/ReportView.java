package com.cegidlife.ticket.accompaniment.rest;

import com.cegidlife.ticket.accompaniment.InterventionReport;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done in an accompaniment. */
@Schema(name = "InterventionReport")
public record ReportView(
        UUID id,
        UUID accompanimentId,
        @Schema(examples = "D-2026-000042") String ticketNumber,
        UUID customerId,
        @Schema(examples = "compta") String product,
        @Schema(description = "What was ordered") String description,
        Instant startsAt,

        @Schema(description = "What was done; each line is a paragraph")
        String text,

        int minutesSpent,
        @Schema(description = "Who did it, by name") String performedBy,
        UUID reportedBy,
        Instant reportedAt) {

    static ReportView of(InterventionReport report) {
        return new ReportView(
                report.id(),
                report.accompanimentId(),
                report.question().number(),
                report.question().customerId(),
                report.question().product(),
                report.description(),
                report.startsAt(),
                report.work().text(),
                report.work().minutesSpent(),
                report.work().performedBy(),
                report.reportedBy(),
                report.reportedAt());
    }
}
