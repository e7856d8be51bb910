package com.cegidlife.availability.maintenance;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a window may be announced as planned maintenance now.
 *
 * @param broken every rule that it breaks; none when it is valid
 * @param proposal the nearest valid window; empty when the one asked for is valid
 */
public record WindowCheck(List<BrokenRule> broken, Optional<Proposal> proposal) {

    private static final DateTimeFormatter PARIS =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(BookletCalendars.PARIS);

    static WindowCheck of(Window window, Instant announcedAt) {
        var broken = PlanningRule.brokenBy(window, announcedAt);
        return new WindowCheck(
                broken, broken.isEmpty() ? Optional.empty() : Optional.of(Proposal.nearest(window, announcedAt)));
    }

    /** @throws Refusal naming every rule broken, with the nearest valid window or the reason why there is none (R5.5) */
    void mustBeValid() {
        proposal.ifPresent(found -> {
            throw found.window().map(this::refusal).orElseGet(() -> refusalWithoutProposal(found));
        });
    }

    private Refusal refusal(Window proposed) {
        var refusal = explained(MaintenanceProblem.WINDOW_REFUSED)
                .with("proposedStart", PARIS.format(proposed.start()))
                .with("proposedEnd", PARIS.format(proposed.end()));
        proposed.blocking()
                .ifPresent(part -> refusal.with("proposedBlockingStart", PARIS.format(part.from()))
                        .with("proposedBlockingEnd", PARIS.format(part.to())));
        return refusal;
    }

    private Refusal refusalWithoutProposal(Proposal none) {
        return explained(MaintenanceProblem.WINDOW_REFUSED_WITHOUT_ALTERNATIVE)
                .violation("", none.whyNone().orElseThrow());
    }

    private Refusal explained(MaintenanceProblem problem) {
        var rules = broken.stream().map(BrokenRule::rule).collect(Collectors.joining(", "));
        var refusal = new Refusal(problem).with("brokenRules", rules);
        broken.forEach(one -> refusal.violation(one.pointer(), one.explanation()));
        return refusal;
    }
}
