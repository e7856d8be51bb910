package com.cegidlife.ticket.incomingmail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.desk.DeskProblem;
import com.cegidlife.ticket.entitlement.EntitlementProblem;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsideTest {

    private static final Set<ProblemType> PASSING = Set.of(
            CommonProblem.NOT_FOUND,
            CommonProblem.STALE_VERSION,
            CommonProblem.TOO_MANY_REQUESTS,
            DeskProblem.TICKET_MERGED,
            DeskProblem.TICKET_NOT_OVER,
            DeskProblem.TICKET_OVER,
            AttachmentProblem.MALWARE_SCAN_UNAVAILABLE);

    @Test
    void every_refusal_ends_a_mail_but_a_lost_race_and_a_scan_that_is_away() {
        Stream.<ProblemType[]>of(
                        CommonProblem.values(),
                        DeskProblem.values(),
                        AttachmentProblem.values(),
                        EntitlementProblem.values())
                .flatMap(Stream::of)
                .map(Refusal::new)
                .forEach(refusal -> {
                    if (PASSING.contains(refusal.type())) {
                        assertThatThrownBy(() -> Aside.because(refusal)).isSameAs(refusal);
                    } else {
                        assertThat(Aside.because(refusal).refusal()).contains(refusal);
                    }
                });
    }

    @Rule("R14.7")
    @Test
    void a_suspension_is_a_reason_of_its_own() {
        assertThat(Aside.because(new Refusal(EntitlementProblem.SUPPORT_SUSPENDED_NO_REMOTE_ASSISTANCE))
                        .reason())
                .isEqualTo(AsideReason.SUPPORT_SUSPENDED);
        assertThat(Aside.because(new Refusal(DeskProblem.REOPENING_TOO_LATE)).reason())
                .isEqualTo(AsideReason.TICKET_OVER);
    }
}
