package com.cegidlife.billing.einvoice.timer;

import com.cegidlife.billing.einvoice.PendingRenderings;
import com.cegidlife.billing.einvoice.RenderInvoice;
import com.cegidlife.billing.einvoice.RenderingSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Renders what was issued, several documents at the same time, on every replica. */
@ApplicationScoped
class RenderingPoller {

    private static final Logger LOG = Logger.getLogger(RenderingPoller.class);
    private static final int BATCH = 200;

    private final PendingRenderings pending;
    private final RenderInvoice renderInvoice;
    private final RenderingSettings settings;
    private volatile boolean closing;

    RenderingPoller(PendingRenderings pending, RenderInvoice renderInvoice, RenderingSettings settings) {
        this.pending = pending;
        this.renderInvoice = renderInvoice;
        this.settings = settings;
    }

    /** Goes on while as many are due as one look finds. */
    @Scheduled(every = "${cegidlife.rendering.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        List<UUID> due;
        do {
            due = pending.due(BATCH);
            renderAll(new ConcurrentLinkedQueue<>(due));
        } while (due.size() == BATCH && !closing);
    }

    private void renderAll(Queue<UUID> waiting) {
        var workers = Stream.generate(
                        () -> CompletableFuture.runAsync(() -> work(waiting), Infrastructure.getDefaultExecutor()))
                .limit(Math.min(settings.workers(), waiting.size()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(workers).join();
    }

    private void work(Queue<UUID> waiting) {
        for (var next = waiting.poll(); next != null && !closing; next = waiting.poll()) {
            render(next);
        }
    }

    /** One that fails does not keep the others waiting. */
    private void render(UUID invoiceId) {
        try {
            renderInvoice.render(invoiceId);
        } catch (RuntimeException e) {
            LOG.errorf(e, "Document %s cannot be rendered and is tried again", invoiceId);
            pending.postpone(invoiceId, e.toString());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        closing = true;
    }
}
