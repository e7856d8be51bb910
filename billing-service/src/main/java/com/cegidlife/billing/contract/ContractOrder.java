package com.cegidlife.billing.contract;

import java.util.List;
import java.util.UUID;

/** What a customer orders. */
public record ContractOrder(UUID customerId, OrderedItems items, Microsoft365 microsoft365, List<ExtraItem> extras) {

    /** Without extras. */
    public ContractOrder(UUID customerId, OrderedItems items, Microsoft365 microsoft365) {
        this(customerId, items, microsoft365, List.of());
    }
}
