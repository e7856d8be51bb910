package com.cegidlife.learning.standing.rest;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.learning.standing.ExplainStanding.Explanation;
import com.cegidlife.learning.standing.ExplainStanding.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a user stands where they stand on a product.
 *
 * @param standing absent when no functional role of the product was given and no exam passed by then
 * @param freeUsageQuestions whether usage questions on the product are free
 * @param reasons as they happened; the last one is what follows from the others
 */
public record ExplanationView(
        UUID userId,
        String product,
        Instant at,
        Optional<Standing> standing,
        boolean freeUsageQuestions,
        List<ReasonView> reasons) {

    static ExplanationView of(UUID userId, String product, Explanation explanation, Locale language) {
        return new ExplanationView(
                userId,
                product,
                explanation.at(),
                explanation.standing().map(ProductStanding::standing),
                explanation.freeUsageQuestions(),
                explanation.reasons().stream()
                        .map(reason -> ReasonView.of(reason, language))
                        .toList());
    }

    /**
     * @param rule of the booklet, such as {@code R15.8}
     * @param text in the language asked for, French or English
     * @param from when it began
     * @param until when it ended or will, excluded
     */
    public record ReasonView(String rule, String text, Optional<Instant> from, Optional<Instant> until) {

        static ReasonView of(Reason reason, Locale language) {
            return new ReasonView(reason.rule(), reason.text().in(language), reason.from(), reason.until());
        }
    }
}
