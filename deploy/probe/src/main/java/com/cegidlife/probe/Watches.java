package com.cegidlife.probe;

import com.cegidlife.events.ProbeResult;
import com.cegidlife.probe.check.Check;
import com.cegidlife.probe.check.Inspector;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The checks that are running, each on a virtual thread of its own. For one calling thread. */
final class Watches {

    private static final Logger LOG = System.getLogger(Watches.class.getName());

    private final Map<Check, Thread> running = new LinkedHashMap<>();
    private final Inspector inspector;
    private final Consumer<ProbeResult> results;

    /** @param results takes each result at once; must not block */
    Watches(Inspector inspector, Consumer<ProbeResult> results) {
        this.inspector = inspector;
        this.results = results;
    }

    /**
     * Stops what is not wanted any more and starts what is new; a check that stays is not disturbed. What was stopped
     * gives no further result once the new checks run.
     */
    void follow(List<Check> wanted) throws InterruptedException {
        var unwanted = new HashSet<>(running.keySet());
        wanted.forEach(unwanted::remove);
        stop(unwanted);
        var unchanged = running.size();
        wanted.forEach(check -> running.computeIfAbsent(check, this::start));
        LOG.log(
                Level.INFO,
                "Checks: {0} started, {1} stopped, {2} unchanged",
                running.size() - unchanged,
                unwanted.size(),
                unchanged);
    }

    /** Stops every check; when this returns, none gives a result any more. */
    void stopAll() throws InterruptedException {
        stop(Set.copyOf(running.keySet()));
    }

    private void stop(Collection<Check> checks) throws InterruptedException {
        var stopped = checks.stream().map(running::remove).toList();
        stopped.forEach(Thread::interrupt);
        for (var thread : stopped) {
            thread.join();
        }
    }

    private Thread start(Check check) {
        return Thread.startVirtualThread(new Watch(check, inspector, results));
    }
}
