package com.cegidlife.ticket.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AttainmentTest {

    private final Attainment attainment = new Attainment();

    @Rule("R13.5")
    @Test
    void is_never_told_to_be_whole_when_one_in_a_million_was_missed() {
        attainment.add(CommitmentState.MET, false, 999_999);
        attainment.add(CommitmentState.BREACHED, true, 1);

        assertThat(attainment.metPercent()).contains(new BigDecimal("99.99"));
        assertThat(attainment.promised()).isEqualTo(1_000_000);
    }

    @Test
    void counts_only_what_runs_as_at_risk_and_no_promise_of_nothing() {
        attainment.add(CommitmentState.RUNNING, true, 2);
        attainment.add(CommitmentState.RUNNING, false, 3);
        attainment.add(CommitmentState.PAUSED, true, 1);
        attainment.add(CommitmentState.NONE, false, 7);

        assertThat(attainment.atRisk()).isEqualTo(2);
        assertThat(attainment.promised()).isEqualTo(6);
        assertThat(attainment.metPercent()).isEmpty();
    }
}
