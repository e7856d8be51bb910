package com.cegidlife.ticket.survey.rest;

import com.cegidlife.ticket.survey.Survey;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A satisfaction survey on a ticket. */
@Schema(name = "SatisfactionSurvey")
public record SurveyView(
        @Schema(examples = "1", description = "The cycle of the ticket at whose end it was opened")
        int cycle,

        Instant openedAt,

        @Schema(description = "The last instant for an answer")
        Instant answerableUntil,

        @Schema(description = "By the reopening of the ticket")
        Optional<Instant> withdrawnAt,

        Optional<Instant> answeredAt,

        @Schema(examples = "4", description = "1 to 5; for whoever asked for the ticket, and the staff")
        Optional<Integer> score,

        @Schema(description = "For whoever asked for the ticket, and the staff")
        Optional<String> comment) {

    /** @param whole whether the answer itself is shown */
    static SurveyView of(Survey survey, boolean whole) {
        return new SurveyView(
                survey.cycle(),
                survey.openedAt(),
                survey.answerableUntil(),
                survey.withdrawnAt(),
                survey.answeredAt(),
                survey.score().filter(score -> whole),
                survey.comment().filter(comment -> whole));
    }
}
