package com.cegidlife.ticket.desk.rest;

import com.cegidlife.businesstime.CountedDay;
import com.cegidlife.businesstime.Wording;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.CommitmentState;
import com.cegidlife.ticket.commitment.Allowance;
import com.cegidlife.ticket.commitment.Commitment;
import com.cegidlife.ticket.commitment.DeadlineExplanation;
import com.cegidlife.ticket.commitment.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was promised about a ticket; without due instant when nothing was. */
public record CommitmentView(
        CommitmentKind kind,
        CommitmentState state,

        @Schema(description = "1, and one more for each reopening")
        int cycle,

        @Schema(examples = "R14.6", description = "The rule of the service booklet")
        String rule,

        @Schema(description = "What the rule says") String meaning,

        @Schema(description = "The version of the commitment policy that the ticket keeps")
        int policyVersion,

        Instant startedAt,

        @Schema(examples = "PT6H", description = "Business time of support; absent for a promise in business days")
        Optional<Duration> allowed,

        @Schema(examples = "6", description = "Business days; the day of the start does not count")
        Optional<Integer> allowedBusinessDays,

        @Schema(description = "The last instant in time; a running pause moves it when it ends")
        Optional<Instant> dueAt,

        @Schema(description = "Since when the running pause lasts")
        Optional<Instant> pausedAt,

        Optional<Instant> fulfilledAt,
        Optional<Instant> cancelledAt,

        @Schema(description = "Of business time: from the start to the due instant, without a gap")
        List<StretchView> explanation,

        @Schema(description = "Of business days: every day from that of the start to the last one counted")
        List<DayView> days,

        @Schema(
                description =
                        "While the ticket waited for the customer; business days are lengthened by them, and then to"
                                + " the closing of the day reached")
        List<PauseView> pauses) {

    static CommitmentView of(Commitment commitment, Instant now, Locale language) {
        var terms = commitment.terms();
        var explanation = commitment.explanation();
        return new CommitmentView(
                commitment.kind(),
                commitment.stateAt(now),
                commitment.cycle(),
                terms.rule(),
                terms.meaning().in(language),
                commitment.policyVersion(),
                commitment.startedAt(),
                commitment.allowance().map(Allowance::seconds).map(Duration::ofSeconds),
                commitment.allowance().map(Allowance::days),
                commitment.dueAt(),
                commitment.pausedAt(),
                commitment.fulfilledAt(),
                commitment.cancelledAt(),
                explanation.stretches().stream()
                        .map(part -> StretchView.of(part, language))
                        .toList(),
                explanation.days().stream()
                        .map(day -> DayView.of(day, language))
                        .toList(),
                explanation.pauses().stream().map(PauseView::of).toList());
    }

    private static String in(Wording wording, Locale language) {
        return language.equals(Locale.ENGLISH) ? wording.english() : wording.french();
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

        static StretchView of(DeadlineExplanation.Part part, Locale language) {
            return new StretchView(part.from(), part.to(), part.consumed(), in(part.reason(), language));
        }
    }

    /** A day that counts, or does not. */
    @Schema(name = "CountedDay")
    public record DayView(
            LocalDate date,

            @Schema(description = "1 for the first business day counted; 0 when it does not count")
            int number,

            @Schema(examples = "jour ouvré", description = "Why it counts or does not")
            String reason) {

        static DayView of(CountedDay day, Locale language) {
            return new DayView(day.date(), day.number(), in(day.reason().wording(), language));
        }
    }

    /** A time during which the ticket waited for the customer. */
    @Schema(name = "Pause")
    public record PauseView(
            Instant from,
            @Schema(description = "Exclusive") Instant to,

            @Schema(examples = "PT3H", description = "Business time of support in it")
            Duration businessTime) {

        static PauseView of(Pause pause) {
            return new PauseView(pause.from(), pause.to(), pause.businessTime());
        }
    }
}
