package com.cegidlife.availability.webhook.timer;

import com.cegidlife.availability.webhook.PostDue;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every second which webhooks are due. */
@ApplicationScoped
class WebhookPoller {

    private final PostDue postDue;

    WebhookPoller(PostDue postDue) {
        this.postDue = postDue;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void poll() {
        postDue.post();
    }
}
