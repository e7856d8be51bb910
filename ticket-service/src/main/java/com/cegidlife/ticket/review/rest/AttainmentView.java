package com.cegidlife.ticket.review.rest;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.ticket.review.Attainment;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many commitments stand how. */
@Schema(name = "Attainment")
public record AttainmentView(
        @Schema(examples = "10", description = "The sum of met, breached, cancelled, running and paused")
        long promised,

        @Schema(examples = "6") long met,

        @Schema(examples = "1", description = "Once the due instant has passed, for ever")
        long breached,

        @Schema(examples = "1", description = "In time until then, and no longer owed")
        long cancelled,

        @Schema(examples = "2") long running,

        @Schema(examples = "0", description = "While the ticket waits for the customer")
        long paused,

        @Schema(examples = "1", description = "Of those that run: at least the first warning was told (R14.9)")
        long atRisk,

        @Schema(
                examples = "85.71",
                description =
                        "Those met among those met or breached, in percent, rounded down to two decimals: 100 means"
                                + " all of them; absent when there are none")
        Optional<BigDecimal> metPercent) {

    static AttainmentView of(Attainment attainment) {
        return new AttainmentView(
                attainment.promised(),
                attainment.in(CommitmentState.MET),
                attainment.in(CommitmentState.BREACHED),
                attainment.in(CommitmentState.CANCELLED),
                attainment.in(CommitmentState.RUNNING),
                attainment.in(CommitmentState.PAUSED),
                attainment.atRisk(),
                attainment.metPercent());
    }
}
