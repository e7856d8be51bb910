package com.cegidlife.servicekit.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.Topic;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class StandingsTest {

    @Inject
    PublishStanding publishStanding;

    @Inject
    RecordedStandings recorded;

    @Test
    void aFactAddedInATransactionReachesItsConsumerAfterTheCommit() {
        var user = UUID.randomUUID();
        publishStanding.publish(new StandingChanged(user, UUID.randomUUID(), 1, List.of()));
        recorded.awaitVersions(user, 1L);
    }

    @Test
    void aFactOfATransactionThatFailsIsNeverPublished() {
        var failed = new StandingChanged(UUID.randomUUID(), UUID.randomUUID(), 1, List.of());
        var next = new StandingChanged(UUID.randomUUID(), UUID.randomUUID(), 1, List.of());
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.LEARNING_STANDINGS)) {
            assertThatThrownBy(() -> publishStanding.publishAndFail(failed)).hasMessageContaining("fails");
            publishStanding.publish(next);
            recorder.await(StandingChanged.class, next::equals);
            assertThat(recorder.events(StandingChanged.class))
                    .noneMatch(event -> event.event().equals(failed));
        }
    }
}
