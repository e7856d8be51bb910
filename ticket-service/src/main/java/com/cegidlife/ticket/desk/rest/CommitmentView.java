package com.cegidlife.ticket.desk.rest;

import com.cegidlife.businesstime.Stretch;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.CommitmentKind;
import com.cegidlife.ticket.commitment.CommitmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was promised about a ticket; without due instant when nothing was. */
public record CommitmentView(
        CommitmentKind kind,
        CommitmentState state,

        @Schema(examples = "R14.6", description = "The rule of the service booklet")
        String rule,

        @Schema(description = "What the rule says") String meaning,
        Instant startedAt,

        @Schema(examples = "PT6H", description = "Business time of support")
        Optional<Duration> allowed,

        @Schema(description = "The last instant in time") Optional<Instant> dueAt,
        Optional<Instant> fulfilledAt,

        @Schema(description = "From the start to the due instant, without a gap; empty when nothing is promised")
        List<StretchView> explanation) {

    static CommitmentView of(Commitment commitment, Instant now, Locale language) {
        var terms = commitment.terms();
        return new CommitmentView(
                commitment.kind(),
                commitment.stateAt(now),
                terms.rule(),
                terms.meaning().in(language),
                commitment.startedAt(),
                commitment.allowed(),
                commitment.dueAt(),
                commitment.fulfilledAt(),
                commitment.explanation().stream()
                        .map(stretch -> StretchView.of(stretch, language))
                        .toList());
    }

    /** A stretch of time that counts, or does not. */
    @Schema(name = "Stretch")
    public record StretchView(
            Instant from,
            @Schema(description = "Exclusive") Instant to,

            @Schema(examples = "PT1H", description = "Business time used up in it; zero when it does not count")
            Duration consumed,

            @Schema(examples = "week-end", description = "Why it counts or does not")
            String reason) {

        static StretchView of(Stretch stretch, Locale language) {
            var wording = stretch.reason().wording();
            return new StretchView(
                    stretch.from(),
                    stretch.to(),
                    stretch.consumed(),
                    language.equals(Locale.ENGLISH) ? wording.english() : wording.french());
        }
    }
}
