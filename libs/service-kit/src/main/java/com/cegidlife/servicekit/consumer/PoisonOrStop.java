package com.cegidlife.servicekit.consumer;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailStop;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * The failure strategy of every incoming channel: a record that is itself at fault is parked and the next one comes;
 * after any other failure the channel stops, uncommitted, and liveness is down.
 */
@ApplicationScoped
@Identifier("poison-or-stop")
class PoisonOrStop implements KafkaFailureHandler.Factory {

    private final DeadLetters deadLetters;

    PoisonOrStop(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        var stop = new KafkaFailStop(channel.getChannel(), reportFailure);
        var group = channel.getGroupId().orElseThrow();
        return new KafkaFailureHandler() {
            @Override
            public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
                return Failure.of(reason) == Failure.PASSING
                        ? stop.handle(record, reason, metadata)
                        : park(record, group, reason)
                                .onFailure()
                                .recoverWithUni(notParked -> stop.handle(record, notParked, metadata));
            }
        };
    }

    private Uni<Void> park(IncomingKafkaRecord<?, ?> record, String group, Throwable reason) {
        return Uni.createFrom()
                .completionStage(() -> deadLetters.park(received(record), group, reason))
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .chain(() -> Uni.createFrom().completionStage(record.ack()))
                .emitOn(record::runOnMessageContext);
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<String, byte[]> received(IncomingKafkaRecord<?, ?> record) {
        return record.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
    }
}
