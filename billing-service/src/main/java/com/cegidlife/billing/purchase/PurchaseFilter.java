package com.cegidlife.billing.purchase;

import com.cegidlife.events.PaidService;
import java.util.Optional;
import java.util.UUID;

/**
 * Which purchases to list; what is empty does not restrict.
 *
 * @param before shows those requested before this position
 */
public record PurchaseFilter(
        Optional<UUID> customerId,
        Optional<PurchaseState> state,
        Optional<PaidService> service,
        Optional<RequestPosition> before) {}
