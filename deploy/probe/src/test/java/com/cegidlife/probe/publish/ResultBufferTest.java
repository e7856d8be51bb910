package com.cegidlife.probe.publish;

import static com.cegidlife.probe.publish.ResultsFixture.START;
import static com.cegidlife.probe.publish.ResultsFixture.result;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultBufferTest {

    private static final UUID ENVIRONMENT = UUID.randomUUID();

    private final ResultBuffer buffer = new ResultBuffer(3);

    @Test
    void resultsComeOutInTheOrderTheyWentIn() throws InterruptedException {
        fill(3);
        assertThat(buffer.take(2))
                .extracting(envelope -> envelope.event())
                .containsExactly(result(ENVIRONMENT, 0), result(ENVIRONMENT, 1));
        assertThat(buffer.size()).isEqualTo(1);
    }

    @Test
    void theOldestResultsOfAFullBufferAreLostAndCounted() throws InterruptedException {
        fill(5);
        assertThat(buffer.takeLost()).isEqualTo(2);
        assertThat(buffer.takeLost()).isZero();
        assertThat(buffer.take(9).getFirst().event()).isEqualTo(result(ENVIRONMENT, 2));
    }

    @Test
    void eachResultGetsAnIdentityThatSortsByTheTimeOfItsCheck() throws InterruptedException {
        fill(2);
        var ids = buffer.take(2).stream().map(envelope -> envelope.id()).toList();
        assertThat(ids).isSorted().allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(ids.getFirst().getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
    }

    @Test
    void aClosedBufferGivesWhatItHoldsAndThenNothing() throws InterruptedException {
        fill(1);
        buffer.close();
        assertThat(buffer.take(9)).hasSize(1);
        assertThat(buffer.take(9)).isEmpty();
        assertThat(buffer.isDrained()).isTrue();
    }

    private void fill(int results) {
        IntStream.range(0, results).forEach(second -> buffer.add(result(ENVIRONMENT, second)));
    }
}
