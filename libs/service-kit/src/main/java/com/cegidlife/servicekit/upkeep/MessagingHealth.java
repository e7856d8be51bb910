package com.cegidlife.servicekit.upkeep;

import com.cegidlife.servicekit.consumer.WaitingRecords;
import com.cegidlife.servicekit.mail.MailBacklog;
import com.cegidlife.servicekit.outbox.Backlog;
import com.cegidlife.servicekit.outbox.RelayLifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What messaging is held up by. Always up: requests are served while the broker or the mail server is away, that is
 * what the outbox and the queue of mails are for, and an instance taken out of service for its consumer would not consume any better.
 */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {

    private final RelayLifecycle relay;
    private final Backlog backlog;
    private final MailBacklog mails;
    private final WaitingRecords waiting;

    MessagingHealth(RelayLifecycle relay, Backlog backlog, MailBacklog mails, WaitingRecords waiting) {
        this.relay = relay;
        this.backlog = backlog;
        this.mails = mails;
        this.waiting = waiting;
    }

    @Override
    public HealthCheckResponse call() {
        var size = backlog.size();
        var queue = mails.size();
        var response = HealthCheckResponse.named("messaging")
                .up()
                .withData("relay", relay.trouble().orElse("no trouble"))
                .withData("outbox.pending", size.pending())
                .withData("outbox.oldest.seconds", size.oldest().toSeconds())
                .withData("outbox.refused", size.refused())
                .withData("mails.pending", queue.pending())
                .withData("mails.oldest.seconds", queue.oldest().toSeconds())
                .withData("mails.undelivered", queue.undelivered());
        waiting.reasons().forEach((record, reason) -> response.withData("waiting." + record, reason));
        return response.build();
    }
}
