package com.cegidlife.ticket.review.rest;

import com.cegidlife.ticket.desk.Team;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.review.AgeBand;
import com.cegidlife.ticket.review.DeskReview;
import com.cegidlife.ticket.review.Workload;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the publisher's teams stand. */
@Schema(name = "DeskReview")
public record DeskReviewView(
        @Schema(description = "The first day of the period, in Paris")
        LocalDate from,

        @Schema(description = "The last day, included") LocalDate to,

        @Schema(description = "Everything is as it was at this instant")
        Instant at,

        @Schema(description = "The open tickets of each team, whenever they were registered")
        List<BacklogView> backlog,

        @Schema(description = "The open tickets of each agent who has some")
        List<LoadView> load,

        @Schema(description = "Each team and month of the period, by the registration of the tickets")
        List<TeamMonthView> attainment,

        @Schema(description = "With each team, about the tickets registered in the period")
        List<TeamSatisfaction> satisfactionByTeam,

        @Schema(description = "With each agent who took some of those tickets in charge")
        List<AgentSatisfaction> satisfactionByAgent) {

    static DeskReviewView of(DeskReview review) {
        return new DeskReviewView(
                review.period().from(),
                review.period().to(),
                review.at(),
                review.backlog().entrySet().stream()
                        .map(entry -> new BacklogView(entry.getKey(), WorkloadView.of(entry.getValue())))
                        .toList(),
                review.load().entrySet().stream()
                        .map(entry -> new LoadView(entry.getKey(), WorkloadView.of(entry.getValue())))
                        .toList(),
                review.attainment().keySet().stream()
                        .flatMap(team -> months(review, team))
                        .toList(),
                review.satisfaction().entrySet().stream()
                        .map(entry -> new TeamSatisfaction(entry.getKey(), SatisfactionView.of(entry.getValue())))
                        .toList(),
                review.satisfactionWith().entrySet().stream()
                        .map(entry -> new AgentSatisfaction(entry.getKey(), SatisfactionView.of(entry.getValue())))
                        .toList());
    }

    private static Stream<TeamMonthView> months(DeskReview review, Team team) {
        return review.attainment().get(team).entrySet().stream()
                .map(entry -> new TeamMonthView(team, entry.getKey(), AttainmentView.of(entry.getValue())));
    }

    /** What a team has before it. */
    @Schema(name = "Backlog")
    public record BacklogView(Team team, WorkloadView open) {}

    /** What an agent has to do. */
    @Schema(name = "AgentLoad")
    public record LoadView(UUID agentId, WorkloadView open) {}

    /** How satisfied customers are with a team. */
    @Schema(name = "TeamSatisfaction")
    public record TeamSatisfaction(Team team, SatisfactionView satisfaction) {}

    /** How satisfied customers are with an agent. */
    @Schema(name = "AgentSatisfaction")
    public record AgentSatisfaction(UUID agentId, SatisfactionView satisfaction) {}

    /** How a team has kept what was promised about a month's tickets. */
    @Schema(name = "TeamMonthAttainment")
    public record TeamMonthView(
            Team team,

            @Schema(
                    implementation = String.class,
                    format = "year-month",
                    examples = "2026-11",
                    description = "In Paris")
            YearMonth month,

            AttainmentView attainment) {}

    /** Open tickets. */
    @Schema(name = "Workload")
    public record WorkloadView(
            @Schema(examples = "7") int tickets,
            @Schema(description = "States that some have") Map<TicketState, Integer> byState,

            @Schema(description = "Time elapsed since the registration; bands that some are in")
            Map<AgeBand, Integer> byAge) {

        static WorkloadView of(Workload workload) {
            return new WorkloadView(workload.tickets(), workload.byState(), workload.byAge());
        }
    }
}
