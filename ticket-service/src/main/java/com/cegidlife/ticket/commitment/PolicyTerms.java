package com.cegidlife.ticket.commitment;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.util.List;

/**
 * What a version of the policy promises.
 *
 * @param critical business time of support, as the two that follow (R14.6)
 * @param correctiveActionPlan business time of support (R14.8)
 * @param fixOrWorkaroundDays business days (R14.8)
 * @param warnAtPercent parts of the business time used up at which a warning is given
 */
public record PolicyTerms(
        Duration critical,
        Duration high,
        Duration moderate,
        Duration correctiveActionPlan,
        int fixOrWorkaroundDays,
        List<Integer> warnAtPercent) {

    private static final Duration LONGEST = Duration.ofHours(2_000);
    private static final Text DURATION = new Text(
            "entre 1 seconde et 2000 heures, en secondes entières", "from 1 second to 2000 hours, in whole seconds");

    /** @throws Refusal {@code invalid-request} naming each field that makes no sense */
    void mustMakeSense() {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        check(refusal, "/critical", critical);
        check(refusal, "/high", high);
        check(refusal, "/moderate", moderate);
        check(refusal, "/correctiveActionPlan", correctiveActionPlan);
        for (int i = 0; i < warnAtPercent.size(); i++) {
            var previous = i == 0 ? 0 : warnAtPercent.get(i - 1);
            if (warnAtPercent.get(i) <= previous || warnAtPercent.get(i) > 99) {
                refusal.violation(
                        "/warnAtPercent/" + i,
                        new Text("de 1 à 99, en ordre croissant", "from 1 to 99, in ascending order"));
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }

    private static void check(Refusal refusal, String pointer, Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0
                || duration.compareTo(LONGEST) > 0
                || duration.getNano() != 0) {
            refusal.violation(pointer, DURATION);
        }
    }
}
