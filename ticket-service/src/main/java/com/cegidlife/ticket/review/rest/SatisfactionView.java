package com.cegidlife.ticket.review.rest;

import com.cegidlife.ticket.review.Satisfaction;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How satisfied those are who said so. */
@Schema(name = "Satisfaction")
public record SatisfactionView(
        @Schema(examples = "12") long answers,

        @Schema(
                examples = "4.25",
                description =
                        "From 1 to 5, rounded down to two decimals: 5 means all of them; absent without an answer")
        Optional<BigDecimal> average) {

    static SatisfactionView of(Satisfaction satisfaction) {
        return new SatisfactionView(satisfaction.answers(), satisfaction.average());
    }
}
