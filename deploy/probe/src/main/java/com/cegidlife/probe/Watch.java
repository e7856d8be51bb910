package com.cegidlife.probe;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.events.ProbeResult;
import com.cegidlife.probe.check.Check;
import com.cegidlife.probe.check.Inspector;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Runs one check at its interval, first within a second, until its thread is interrupted. Logs only when the outcome changes. */
final class Watch implements Runnable {

    private static final Logger LOG = System.getLogger(Watch.class.getName());
    private static final Duration LONGEST_STARTING_DELAY = Duration.ofSeconds(1);

    private final Check check;
    private final Inspector inspector;
    private final Consumer<ProbeResult> results;
    private ProbeOutcome lastOutcome = ProbeOutcome.UP;

    /** @param results takes each result at once; must not block */
    Watch(Check check, Inspector inspector, Consumer<ProbeResult> results) {
        this.check = check;
        this.inspector = inspector;
        this.results = results;
    }

    @Override
    public void run() {
        var schedule = new FixedSchedule(check.interval(), System.nanoTime() + startingDelay());
        try {
            while (true) {
                Thread.sleep(Duration.ofNanos(Math.max(0, schedule.untilTick(System.nanoTime()))));
                look();
                schedule.advance(System.nanoTime());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Spreads the checks that start together: all at once they would slow each other down, again at every tick. */
    private long startingDelay() {
        var longest = Math.min(check.interval().toNanos(), LONGEST_STARTING_DELAY.toNanos());
        return ThreadLocalRandom.current().nextLong(longest);
    }

    /** A check that fails for a reason of the probe's own gives no result: silence is not downtime (D12). */
    private void look() throws InterruptedException {
        try {
            var result = inspector.inspect(check);
            results.accept(result);
            logChange(result);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "No result for " + name(), e);
        }
    }

    private void logChange(ProbeResult result) {
        if (result.outcome() != lastOutcome) {
            lastOutcome = result.outcome();
            var level = lastOutcome == ProbeOutcome.UP ? Level.INFO : Level.WARNING;
            LOG.log(level, "{0} is {1}: {2}", name(), lastOutcome, result.detail());
        }
    }

    private String name() {
        return "environment %s, monitor \"%s\"".formatted(check.environmentId(), check.monitor());
    }
}
