package com.cegidlife.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.EventTypes;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.GoldenSample;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was once published is still valid, still read, and still written the same, byte for byte. */
class GoldenSamplesTest {

    static Stream<GoldenSample<?>> everySample() {
        return Arrays.stream(Topic.values()).flatMap(EventTypes::recordsOf).map(GoldenSample::of);
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void theSampleIsValid(GoldenSample<?> sample) {
        assertThat(new EventValidity(sample.type()).violations(sample.value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void readingAndWritingTheSampleChangesNoByte(GoldenSample<?> sample) {
        var envelope = sample.envelope();
        assertThat(envelope.headers()).containsExactlyEntriesOf(sample.headers());
        assertThat(envelope.value()).asString().isEqualTo(sample.value().toString());
    }

    @Test
    void theSchemaRefusesWhatNoPublisherMayWrite() {
        var sample = GoldenSample.of(ProbeResult.class);
        var value = ((ObjectNode) sample.value()).put("checkedAt", "yesterday").put("invented", true);
        assertThat(new EventValidity(ProbeResult.class).violations(value)).hasSize(2);
    }
}
