package com.cegidlife.ticket.phone.rest;

import com.cegidlife.ticket.phone.Call;
import com.cegidlife.ticket.phone.CallWords;
import com.cegidlife.ticket.phone.Obstacle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call, as it stood when an agent asked whether it may be taken. */
@Schema(name = "Call")
public record CallView(
        UUID id,
        @Schema(examples = "D-2026-000042") String number,

        @Schema(description = "Absent when no ticket has this number")
        Optional<UUID> ticketId,

        @Schema(description = "Absent when the caller was not identified")
        Optional<UUID> callerId,

        @Schema(description = "Who asked") UUID agentId,
        Instant askedAt,
        boolean mayBeTaken,

        @Schema(description = "Every reason why it may not be taken; none when it may")
        List<ObstacleView> obstacles,

        @Schema(description = "When the team that handles the ticket is there again; absent when it is there")
        Optional<Instant> nextOpening,

        @Schema(description = "The internal note that the call became")
        Optional<UUID> noteId) {

    static CallView of(Call call) {
        return new CallView(
                call.id(),
                call.number(),
                call.ticketId(),
                call.callerId(),
                call.agentId(),
                call.askedAt(),
                call.obstacles().isEmpty(),
                call.obstacles().stream()
                        .map(obstacle -> ObstacleView.of(obstacle, call))
                        .toList(),
                call.nextOpening(),
                call.noteId());
    }

    /** A reason why a call may not be taken. */
    @Schema(name = "CallObstacle")
    public record ObstacleView(
            Obstacle reason,
            @Schema(examples = "R14.4") String rule,
            @Schema(description = "For the agent to say") WordsView words) {

        static ObstacleView of(Obstacle obstacle, Call call) {
            var words = CallWords.about(obstacle, call);
            return new ObstacleView(obstacle, obstacle.rule(), new WordsView(words.french(), words.english()));
        }
    }

    /** The same in both languages. */
    @Schema(name = "CallWords")
    public record WordsView(String fr, String en) {}
}
