package com.cegidlife.billing.usage;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.customer.Customers;
import com.cegidlife.events.UsageReported;
import com.cegidlife.servicekit.inbox.Inbox;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps what a customer really used on a day, and tells what it must know of it (R4.2, R19.2, R21.1, D14). */
@ApplicationScoped
public class RecordUsage {

    private static final String CONSUMER = "usage/record-usage";

    private final Inbox inbox;
    private final Customers customers;
    private final UsageRecords records;
    private final TellUsage tellUsage;
    private final Clock clock;

    RecordUsage(Inbox inbox, Customers customers, UsageRecords records, TellUsage tellUsage, Clock clock) {
        this.inbox = inbox;
        this.customers = customers;
        this.records = records;
        this.tellUsage = tellUsage;
        this.clock = clock;
    }

    /**
     * Reports of a day may come in any order and more than once: the highest figures of the day count.
     *
     * @throws Refusal when the figures cannot be, are of a day to come, or of nobody
     */
    @Transactional
    public void record(UUID eventId, UsageReported report) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var reported = DailyUsage.of(report, BusinessDate.of(clock.instant()));
        if (customers.findByIdOptional(report.customerId()).isEmpty()) {
            throw new Refusal(UsageProblem.USAGE_CUSTOMER_UNKNOWN).with("customerId", report.customerId());
        }
        var usage = records.fold(report.customerId(), reported);
        records.orderedOn(report.customerId(), usage.day())
                .ifPresent(ordered -> follow(report.customerId(), usage, ordered));
    }

    private void follow(UUID customerId, DailyUsage usage, OrderedQuantity ordered) {
        var state = records.stateToChange(customerId).orElseGet(() -> {
            var first = new UsageState(customerId, usage.day());
            records.keep(first);
            return first;
        });
        var news = state.follow(usage, ordered);
        if (!news.isEmpty()) {
            tellUsage.tell(customerId, news, usage, ordered);
        }
    }
}
