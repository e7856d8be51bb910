package com.cegidlife.probe;

import com.cegidlife.probe.check.Inspector;
import com.cegidlife.probe.config.ConfigurationFile;
import com.cegidlife.probe.config.ConfigurationRefused;
import com.cegidlife.probe.publish.KafkaSettings;
import com.cegidlife.probe.publish.Publisher;
import com.cegidlife.probe.publish.ResultBuffer;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The program: {@code java -jar probe.jar --config FILE}, with Kafka named by the environment. Ends with 0 when
 * terminated, 1 when it cannot start, 2 when called in a wrong way.
 */
public final class Probe {

    private static final Logger LOG = System.getLogger(Probe.class.getName());
    private static final int BUFFERED_RESULTS = 100_000;
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);
    private static final int SECONDS_BETWEEN_LOSS_REPORTS = 60;
    private static final Duration FLUSH_PATIENCE = Duration.ofSeconds(5);

    private final ConfigurationFile file;
    private final ResultBuffer buffer = new ResultBuffer(BUFFERED_RESULTS);
    private final Watches watches = new Watches(new Inspector(Clock.systemUTC()), buffer::add);

    private Probe(ConfigurationFile file) {
        this.file = file;
    }

    public static void main(String[] arguments) {
        StandardOutput.takeOver();
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            System.err.println("Usage: java -jar probe.jar --config FILE");
            System.exit(2);
        }
        try {
            var settings = KafkaSettings.from(System.getenv());
            new Probe(new ConfigurationFile(Path.of(arguments[1]))).run(settings);
        } catch (ConfigurationRefused e) {
            refuseToStart(e.problems());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            refuseToStart(List.of(e.getMessage()));
        }
    }

    private static void refuseToStart(List<String> problems) {
        problems.forEach(problem -> LOG.log(Level.ERROR, problem));
        System.exit(1);
    }

    private void run(Map<String, Object> kafkaSettings) throws ConfigurationRefused {
        var checks = file.read();
        var publisher = Publisher.start(buffer, kafkaSettings);
        interruptOnTermination(Thread.currentThread());
        try {
            watches.follow(checks);
            for (int second = 1; true; second++) {
                Thread.sleep(ONE_SECOND);
                followChanges();
                if (second % SECONDS_BETWEEN_LOSS_REPORTS == 0) {
                    reportLost();
                }
            }
        } catch (InterruptedException terminated) {
            finish(publisher);
        }
    }

    private void followChanges() throws InterruptedException {
        if (file.hasChanged()) {
            try {
                watches.follow(file.read());
            } catch (ConfigurationRefused e) {
                LOG.log(Level.WARNING, "The changed configuration is refused, the last good one stays in force");
                e.problems().forEach(problem -> LOG.log(Level.WARNING, problem));
            }
        }
    }

    private void reportLost() {
        var lost = buffer.takeLost();
        if (lost > 0) {
            LOG.log(Level.WARNING, "The buffer is full: {0} results were lost, the oldest first", lost);
        }
    }

    /** Prints instead of logging: the log manager closes itself at the same time. */
    private void finish(Publisher publisher) {
        try {
            watches.stopAll();
            var unpublished = publisher.close(FLUSH_PATIENCE);
            System.out.printf("Stopped; %d results could not be published%n", unpublished + buffer.takeLost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the program finish, and end with 0 where Java would end with the number of the signal. */
    private static void interruptOnTermination(Thread program) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            program.interrupt();
            try {
                program.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(0);
        }));
    }
}
