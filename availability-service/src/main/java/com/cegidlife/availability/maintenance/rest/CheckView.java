package com.cegidlife.availability.maintenance.rest;

import com.cegidlife.availability.maintenance.CheckWindow;
import com.cegidlife.availability.maintenance.Proposal;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a window could be announced now.
 *
 * @param brokenRules none when it could
 * @param proposal the nearest valid window (D30); absent when the one asked for is valid, or there is none
 * @param whyNoProposal why there is no valid window within 30 days
 * @param overlaps announced maintenance with environments and time in common, the first twenty
 */
@Schema(name = "WindowAnswer")
public record CheckView(
        boolean valid,
        List<BrokenRuleView> brokenRules,
        Optional<WindowBody> proposal,
        Optional<Text> whyNoProposal,
        List<MaintenanceView.Overlap> overlaps) {

    static CheckView of(CheckWindow.Answer answer) {
        var check = answer.check();
        return new CheckView(
                check.broken().isEmpty(),
                check.broken().stream()
                        .map(broken -> new BrokenRuleView(broken.rule(), broken.explanation()))
                        .toList(),
                check.proposal().flatMap(Proposal::window).map(WindowBody::of),
                check.proposal().flatMap(Proposal::whyNone),
                answer.overlapping().stream().map(MaintenanceView.Overlap::of).toList());
    }

    /** A rule of the booklet that the window breaks. */
    @Schema(name = "BrokenRule")
    public record BrokenRuleView(@Schema(examples = "R5.1") String rule, Text explanation) {}
}
