package com.cegidlife.learning.standing;

import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says why a user stands where they stand on a product, at any instant: each fact with its rule and its dates. */
@ApplicationScoped
public class ExplainStanding {

    private final ReadStandings readStandings;
    private final Reasons reasons;
    private final Clock clock;

    ExplainStanding(ReadStandings readStandings, Reasons reasons, Clock clock) {
        this.readStandings = readStandings;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** @param asked empty for now */
    @Transactional
    public Explanation explain(UUID userId, String product, Optional<Instant> asked) {
        var instant = asked.orElseGet(clock::instant);
        var standings = readStandings.standings(userId).of(product);
        var standing = standings.at(instant, product);
        return new Explanation(
                instant, standing, reasons.of(standings, standing.map(ProductStanding::standing), instant));
    }

    /**
     * Why somebody stands somewhere.
     *
     * @param standing empty when nothing on the product had begun by then
     * @param reasons what the standing rests on, as it happened; the last one is the conclusion
     */
    public record Explanation(Instant at, Optional<ProductStanding> standing, List<Reason> reasons) {

        /** Whether usage questions on the product are free. */
        public boolean freeUsageQuestions() {
            return standing.filter(stand -> stand.standing() != Standing.LAPSED).isPresent();
        }
    }

    /**
     * A fact that counts.
     *
     * @param rule such as {@code R15.8}
     * @param from when it began; empty for a conclusion about nothing
     * @param until when it ended or will, excluded; empty while nothing ends it
     */
    public record Reason(String rule, Text text, Optional<Instant> from, Optional<Instant> until) {}
}
