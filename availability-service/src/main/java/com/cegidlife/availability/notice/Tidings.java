package com.cegidlife.availability.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something to tell customers.
 *
 * @param subjectId the maintenance or the release
 * @param customerIds whom it concerns
 * @param aheadOf the instant that it tells of
 */
public record Tidings(NoticeKind kind, UUID subjectId, Set<UUID> customerIds, Instant aheadOf) {

    public Tidings {
        customerIds = Set.copyOf(customerIds);
    }
}
