package com.cegidlife.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FixedScheduleTest {

    private final FixedSchedule schedule = new FixedSchedule(Duration.ofNanos(100), 1_000);

    @Test
    void theFirstTickIsDueAtOnce() {
        assertThat(schedule.untilTick(1_000)).isZero();
    }

    @Test
    void beingLateAtOneTickDoesNotMoveTheNext() {
        schedule.advance(1_030);
        assertThat(schedule.untilTick(1_030)).isEqualTo(70);
        schedule.advance(1_199);
        assertThat(schedule.untilTick(1_199)).isEqualTo(1);
    }

    @Test
    void aTickThatIsDueExactlyNowIsNotMissed() {
        schedule.advance(1_100);
        assertThat(schedule.untilTick(1_100)).isZero();
    }

    @Test
    void missedTicksAreLeftOut() {
        schedule.advance(1_350);
        assertThat(schedule.untilTick(1_350)).isEqualTo(50);
    }

    @Test
    void theCounterOfTheMachineMayPassItsLargestValue() {
        var nearTheEnd = new FixedSchedule(Duration.ofNanos(100), Long.MAX_VALUE - 10);
        nearTheEnd.advance(Long.MAX_VALUE);
        assertThat(nearTheEnd.untilTick(Long.MAX_VALUE)).isEqualTo(90);
    }
}
