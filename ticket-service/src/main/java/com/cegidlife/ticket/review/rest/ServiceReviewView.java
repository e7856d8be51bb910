package com.cegidlife.ticket.review.rest;

import com.cegidlife.events.CommitmentKind;
import com.cegidlife.ticket.review.Attainment;
import com.cegidlife.ticket.review.MonthTrend;
import com.cegidlife.ticket.review.ServiceReview;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a customer's tickets. */
@Schema(name = "ServiceReview")
public record ServiceReviewView(
        UUID customerId,

        @Schema(description = "The first day of the period, in Paris")
        LocalDate from,

        @Schema(description = "The last day, included") LocalDate to,

        @Schema(description = "Everything is as it was at this instant")
        Instant at,

        @Schema(examples = "42", description = "Registered in the period")
        int tickets,

        List<CountView> byKind,
        @Schema(description = "Of support") List<CountView> byPriority,

        @Schema(description = "Of anomalies") List<CountView> bySeverity,

        List<CountView> byProduct,

        @Schema(description = "By the id of the user; without value those that the suite opened")
        List<CountView> byRequester,

        List<CountView> byState,

        @Schema(description = "Every kind of commitment; those of earlier cycles and those replaced included")
        List<KindAttainment> commitments,

        @Schema(description = "From the registration to the first take-in-charge")
        TimesView timeToTakeInCharge,

        @Schema(description = "From the registration to the resolution, when it stands")
        TimesView timeToResolution,

        @Schema(examples = "3", description = "Reopened at least once")
        int reopened,

        @Schema(description = "What the requesters said after the closing that stands")
        SatisfactionView satisfaction,

        @Schema(description = "Every month of the period, in order")
        List<MonthView> months) {

    static ServiceReviewView of(UUID customerId, ServiceReview review) {
        return new ServiceReviewView(
                customerId,
                review.period().from(),
                review.period().to(),
                review.at(),
                review.tickets(),
                CountView.of(review.byKind()),
                CountView.of(review.byPriority()),
                CountView.of(review.bySeverity()),
                CountView.of(review.byProduct()),
                CountView.of(review.byRequester()),
                CountView.of(review.byState()),
                review.attainment().entrySet().stream().map(KindAttainment::of).toList(),
                TimesView.of(review.toTakeInCharge()),
                TimesView.of(review.toResolution()),
                review.reopened(),
                SatisfactionView.of(review.satisfaction()),
                review.trend().entrySet().stream().map(MonthView::of).toList());
    }

    /** How the commitments of a kind stand. */
    @Schema(name = "AttainmentOfKind")
    public record KindAttainment(CommitmentKind kind, AttainmentView attainment) {

        static KindAttainment of(Map.Entry<CommitmentKind, Attainment> entry) {
            return new KindAttainment(entry.getKey(), AttainmentView.of(entry.getValue()));
        }
    }

    /** What became of the tickets registered in a month. */
    @Schema(name = "MonthTrend")
    public record MonthView(
            @Schema(
                    implementation = String.class,
                    format = "year-month",
                    examples = "2026-11",
                    description = "In Paris")
            YearMonth month,

            @Schema(examples = "8", description = "In this month and in the period")
            int registered,

            @Schema(examples = "7", description = "Of those registered: whose resolution stands, whenever it was")
            int resolved,

            @Schema(examples = "1", description = "Of the commitments about those registered")
            long breached) {

        static MonthView of(Map.Entry<YearMonth, MonthTrend> entry) {
            var trend = entry.getValue();
            return new MonthView(entry.getKey(), trend.registered(), trend.resolved(), trend.breached());
        }
    }
}
