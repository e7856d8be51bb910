package com.cegidlife.billing.usage;

import com.cegidlife.events.UsageReported;
import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;

/**
 * What a customer used on a day.
 *
 * @param day Europe/Paris
 * @param namedUsers the highest number seen in it (D14)
 * @param storageBytes the most that its shared document space held
 * @param microsoft365Missing the highest number of those users who lacked Microsoft 365 (R21.1)
 */
public record DailyUsage(LocalDate day, int namedUsers, long storageBytes, int microsoft365Missing) {

    private static final long MOST_USERS = 1_000_000;
    private static final long MOST_BYTES = 1L << 50;

    /** @throws Refusal when the figures cannot be, or are of a day to come */
    static DailyUsage of(UsageReported report, LocalDate today) {
        var isPossible = isWithin(report.namedUsers(), MOST_USERS)
                && isWithin(report.microsoft365Users(), MOST_USERS)
                && isWithin(report.storageBytes(), MOST_BYTES);
        if (!isPossible) {
            throw new Refusal(UsageProblem.USAGE_REPORT_IMPOSSIBLE).with("day", report.day());
        }
        if (report.day().isAfter(today)) {
            throw new Refusal(UsageProblem.USAGE_REPORT_OF_THE_FUTURE).with("day", report.day());
        }
        var missing = Math.max(0, report.namedUsers() - report.microsoft365Users());
        return new DailyUsage(report.day(), report.namedUsers(), report.storageBytes(), missing);
    }

    private static boolean isWithin(long figure, long most) {
        return figure >= 0 && figure <= most;
    }
}
