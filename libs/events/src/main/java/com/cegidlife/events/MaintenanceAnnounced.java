package com.cegidlife.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A maintenance was announced to the customers whose environments it is about. From then on its window stays as it is.
 *
 * @param reason why it is urgent (R5.4); empty for a planned one
 * @param startsAt start of the window
 * @param endsAt end of the window, excluded
 * @param blockingStartsAt from when in the window the environments cannot be used; empty when they always can
 * @param blockingEndsAt until when, excluded
 * @param product code of the product, for the reach {@code PRODUCT}
 * @param customerId for the reach {@code CUSTOMER}
 * @param environmentIds for the reach {@code NAMED}; none otherwise
 */
@EventType("com.cegidlife.availability.maintenance-announced.v1")
public record MaintenanceAnnounced(
        UUID maintenanceId,
        MaintenanceKind kind,
        String titleFrench,
        String titleEnglish,
        Optional<String> reason,
        Instant startsAt,
        Instant endsAt,
        Optional<Instant> blockingStartsAt,
        Optional<Instant> blockingEndsAt,
        MaintenanceReach reach,
        Optional<String> product,
        Optional<UUID> customerId,
        List<UUID> environmentIds,
        Instant announcedAt)
        implements MaintenanceEvent {}
