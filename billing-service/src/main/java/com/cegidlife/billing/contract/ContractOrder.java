package com.cegidlife.billing.contract;

import java.util.UUID;

/** What a customer orders. */
public record ContractOrder(UUID customerId, OrderedItems items, Microsoft365 microsoft365) {}
