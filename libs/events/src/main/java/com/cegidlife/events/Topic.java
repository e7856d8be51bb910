package com.cegidlife.events;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The topics of the suite. The number of partitions is part of the contract: changing it moves keys to other
 * partitions and breaks their order.
 */
public enum Topic {
    /** Life of the contracts; key: contract id. */
    BILLING_CONTRACTS("billing.contracts.v1", ContractEvent.class, "billing-service", 6, false),
    /** What each customer may use, carried whole (R3.1); key: customer id. */
    BILLING_ENTITLEMENTS(
            "billing.entitlements.v1",
            EntitlementEvent.class,
            "billing-service",
            6,
            true,
            "ticket-service",
            "learning-service",
            "availability-service"),
    /** The access account of each named user, carried whole (R11.1, R11.2); key: user id. */
    BILLING_ACCOUNTS(
            "billing.accounts.v1",
            AccountEvent.class,
            "billing-service",
            6,
            true,
            "ticket-service",
            "learning-service",
            "availability-service"),
    /** Where each user stands on each product, carried whole (R15.9 to R15.11); key: user id. */
    LEARNING_STANDINGS("learning.standings.v1", StandingEvent.class, "learning-service", 6, true, "ticket-service"),
    /** Conversations with the bot that go with a ticket (R13.2); key: conversation id. */
    LEARNING_CONVERSATIONS(
            "learning.conversations.v1", ConversationEvent.class, "learning-service", 6, false, "ticket-service"),
    /** Confirmed outages (D13); key: environment id. */
    AVAILABILITY_OUTAGES(
            "availability.outages.v1", OutageEvent.class, "availability-service", 6, false, "ticket-service"),
    /** To what each environment can be restored, carried whole (R9.2); key: environment id. */
    AVAILABILITY_RESTORE_POINTS(
            "availability.restore-points.v1",
            RestorePointEvent.class,
            "availability-service",
            6,
            true,
            "ticket-service"),
    /** Life of the maintenance of the environments (R5.1 to R5.5); key: maintenance id. */
    AVAILABILITY_MAINTENANCE("availability.maintenance.v1", MaintenanceEvent.class, "availability-service", 6, false),
    /** Releases of the products (R10.1 to R10.5); key: product code. */
    AVAILABILITY_RELEASES(
            "availability.releases.v1", ReleaseEvent.class, "availability-service", 6, false, "learning-service"),
    /** Which versions of each product are supported, carried whole; key: product code. */
    AVAILABILITY_PRODUCTS(
            "availability.products.v1", ProductEvent.class, "availability-service", 6, true, "ticket-service"),
    /** Closed months of production environments (R6.7); key: environment id. */
    AVAILABILITY_MONTHS("availability.months.v1", AvailabilityMonthEvent.class, "availability-service", 6, false),
    /** Days without a good backup (R9.1); key: environment id. */
    AVAILABILITY_BACKUPS("availability.backups.v1", BackupAlertEvent.class, "availability-service", 6, false),
    /** Life of the tickets; key: ticket id. */
    TICKET_TICKETS("ticket.tickets.v1", TicketEvent.class, "ticket-service", 6, false),
    /** Paid services that tickets ask for (R15.15, R15.16); key: purchase id. */
    TICKET_PURCHASES("ticket.purchases.v1", PurchaseRequestEvent.class, "ticket-service", 6, false, "billing-service"),
    /** What became of those purchases; key: purchase id. */
    BILLING_PURCHASES(
            "billing.purchases.v1", PurchaseDecisionEvent.class, "billing-service", 6, false, "ticket-service"),
    /** Appointments of the Assistance+ pack (R17.3); key: customer id. */
    TICKET_APPOINTMENTS(
            "ticket.appointments.v1", AppointmentEvent.class, "ticket-service", 6, false, "billing-service"),
    /** Services that tickets order in credits (R18.4); key: ticket id. */
    TICKET_CREDIT_ORDERS(
            "ticket.credit-orders.v1", CreditOrderEvent.class, "ticket-service", 6, false, "billing-service"),
    /** What becomes of the credits that those services cost; key: ticket id. */
    BILLING_CREDITS("billing.credits.v1", CreditEvent.class, "billing-service", 6, false, "ticket-service"),
    /** Use beyond what was ordered (R4.2); key: customer id. */
    BILLING_USAGE("billing.usage.v1", UsageAlertEvent.class, "billing-service", 6, false),
    /** What is really used, from outside the suite (R4.2, R19.2); key: customer id. */
    USAGE_REPORTS("usage.reports.v1", UsageEvent.class, "usage", 6, false, "billing-service"),
    /** Uptime results of the monitoring probes, from outside the suite; key: environment id. */
    PROBE_RESULTS("probe.results.v1", ProbeEvent.class, "probe", 12, false, "availability-service"),
    /** What the backup system reports of the daily backups, from outside the suite (R9.1); key: environment id. */
    BACKUP_REPORTS("backup.reports.v1", BackupEvent.class, "backup", 6, false, "availability-service");

    private static final Duration RETENTION = Duration.ofDays(30);

    private final String topicName;
    private final Class<? extends DomainEvent> events;
    private final String owner;
    private final int partitions;
    private final boolean compacted;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> consumers;

    Topic(
            String topicName,
            Class<? extends DomainEvent> events,
            String owner,
            int partitions,
            boolean compacted,
            String... consumers) {
        this.topicName = topicName;
        this.events = events;
        this.owner = owner;
        this.partitions = partitions;
        this.compacted = compacted;
        this.consumers = Set.of(consumers);
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The sealed interface of this topic's events. */
    public Class<? extends DomainEvent> events() {
        return events;
    }

    /** The only module that publishes here; also the CloudEvents source, as {@code /<owner>}. */
    public String owner() {
        return owner;
    }

    public int partitions() {
        return partitions;
    }

    /** True when each record carries the whole state of its key, so that the last one a key suffices. */
    public boolean compacted() {
        return compacted;
    }

    /** How long records are kept; empty for compacted topics, which keep the last record of each key for ever. */
    public Optional<Duration> retention() {
        return compacted ? Optional.empty() : Optional.of(RETENTION);
    }

    /** The consumer groups that read this topic, each named after its service; each has its dead-letter topic. */
    public Set<String> consumers() {
        return consumers;
    }

    /** Where the given consumer parks the records of this topic that it can never handle. */
    public String deadLetterTopic(String consumerGroup) {
        return consumerGroup + "." + topicName + ".dead-letter";
    }

    /**
     * The topic with this name on the broker.
     *
     * @throws IllegalArgumentException when no topic of the suite has this name
     */
    public static Topic named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown topic " + topicName));
    }
}
