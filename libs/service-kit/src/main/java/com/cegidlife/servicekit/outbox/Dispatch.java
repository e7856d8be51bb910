package com.cegidlife.servicekit.outbox;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * One batch of rows on its way to the broker: sent in their order without waiting in between, then awaited one by one.
 * A refused row holds back the later rows of its line; a broker out of reach holds back all of them.
 */
final class Dispatch {

    private static final long CHECK_MILLIS = 500;

    private final Producer<String, byte[]> producer;
    private final List<Sent> sent = new ArrayList<>();
    private final Set<PendingFact.Line> heldLines = new HashSet<>();
    private final Map<String, Throwable> missingTopics = new HashMap<>();
    private final Map<Long, String> refused = new HashMap<>();
    private Optional<Throwable> outOfReach = Optional.empty();

    Dispatch(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** What must hold while the broker keeps the relay waiting. */
    interface Leadership {
        /** @throws SQLException when another relay may publish by now */
        void check() throws SQLException;
    }

    /**
     * @param published {@code seq} of the rows that the broker has
     * @param refused error by {@code seq} of the rows that the broker will not take as they are
     * @param outOfReach why the rest was not sent; empty when the broker answered
     */
    record Outcome(List<Long> published, Map<Long, String> refused, Optional<Throwable> outOfReach) {}

    private record Sent(PendingFact fact, Future<RecordMetadata> answer) {}

    Outcome publish(List<PendingFact> facts, Leadership leadership) throws SQLException, InterruptedException {
        for (var fact : facts) {
            if (outOfReach.isPresent()) {
                break;
            }
            offer(fact);
        }
        return new Outcome(awaitAnswers(leadership), refused, outOfReach);
    }

    private void offer(PendingFact fact) {
        if (missingTopics.containsKey(fact.topic())) {
            judge(fact, missingTopics.get(fact.topic()));
        } else if (!heldLines.contains(fact.line())) {
            send(fact);
        }
    }

    private void send(PendingFact fact) {
        try {
            var answer = producer.send(fact.asRecord());
            if (answer.isDone() && answer.state() == Future.State.FAILED) {
                judge(fact, answer.exceptionNow());
            } else {
                sent.add(new Sent(fact, answer));
            }
        } catch (IllegalArgumentException notARecord) {
            judge(fact, notARecord);
        }
    }

    private void judge(PendingFact fact, Throwable error) {
        heldLines.add(fact.line());
        if (error.getCause() instanceof UnknownTopicOrPartitionException) {
            missingTopics.put(fact.topic(), error);
            refused.put(fact.seq(), error.toString());
        } else if (error instanceof RetriableException) {
            outOfReach = Optional.of(error);
        } else {
            refused.put(fact.seq(), error.toString());
        }
    }

    private List<Long> awaitAnswers(Leadership leadership) throws SQLException, InterruptedException {
        var published = new ArrayList<Long>(sent.size());
        for (var one : sent) {
            var answer = one.answer();
            while (!answer.isDone()) {
                await(answer, leadership);
            }
            if (answer.state() == Future.State.SUCCESS) {
                published.add(one.fact().seq());
            } else {
                judge(one.fact(), answer.exceptionNow());
            }
        }
        return published;
    }

    private static void await(Future<?> answer, Leadership leadership) throws SQLException, InterruptedException {
        try {
            answer.get(CHECK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException silence) {
            leadership.check();
        } catch (ExecutionException judgedByTheCaller) {
            return;
        }
    }
}
