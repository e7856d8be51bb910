package com.cegidlife.billing.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How a customer's use stands by its latest report, and so what its administrators know already. */
@Entity
@Table(name = "usage_states")
public class UsageState {

    @Id
    @Column(name = "customer_id")
    private UUID customerId;

    @Column(name = "latest_day")
    private LocalDate latestDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "storage_level")
    private StorageLevel storageLevel = StorageLevel.BELOW;

    @Column(name = "microsoft365_missing")
    private int microsoft365Missing;

    protected UsageState() {}

    UsageState(UUID customerId, LocalDate firstDay) {
        this.customerId = customerId;
        latestDay = firstDay;
    }

    /** What is to be told now that a day's use is known; nothing of a day that lies before one already reported. */
    Set<News> follow(DailyUsage usage, OrderedQuantity ordered) {
        var news = EnumSet.noneOf(News.class);
        if (usage.day().isBefore(latestDay)) {
            return news;
        }
        var level = StorageLevel.of(usage.storageBytes(), ordered.storageBytes());
        if (level.isToldAfter(storageLevel)) {
            news.add(level == StorageLevel.NEARLY_FULL ? News.STORAGE_NEARLY_FULL : News.STORAGE_FULL);
        }
        if (level == StorageLevel.EXCEEDED && storageLevel != StorageLevel.EXCEEDED) {
            news.add(News.STORAGE_EXCEEDED);
        }
        if (usage.microsoft365Missing() > 0 && microsoft365Missing == 0) {
            news.add(News.MICROSOFT_365_MISSING);
        }
        latestDay = usage.day();
        storageLevel = level;
        microsoft365Missing = usage.microsoft365Missing();
        return news;
    }

    public LocalDate latestDay() {
        return latestDay;
    }

    public StorageLevel storageLevel() {
        return storageLevel;
    }

    /** How many users lack Microsoft 365 by the latest report: a shortfall to be made up (R21.1). */
    public int microsoft365Missing() {
        return microsoft365Missing;
    }

    /** What the administrators, or the other services, do not know yet. */
    enum News {
        STORAGE_NEARLY_FULL,
        STORAGE_FULL,
        STORAGE_EXCEEDED,
        MICROSOFT_365_MISSING
    }
}
