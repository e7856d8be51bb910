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

/** Keeps what a customer really used on a day (R4.2, R19.2, R21.1, D14). */
@ApplicationScoped
public class RecordUsage {

    private static final String CONSUMER = "usage/record-usage";

    private final Inbox inbox;
    private final Customers customers;
    private final UsageRecords records;
    private final FollowUsage followUsage;
    private final Clock clock;

    RecordUsage(Inbox inbox, Customers customers, UsageRecords records, FollowUsage followUsage, Clock clock) {
        this.inbox = inbox;
        this.customers = customers;
        this.records = records;
        this.followUsage = followUsage;
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
        followUsage.follow(report.customerId(), records.fold(report.customerId(), reported));
    }
}
