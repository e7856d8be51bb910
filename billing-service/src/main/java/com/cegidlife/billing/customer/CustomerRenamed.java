package com.cegidlife.billing.customer;

import java.util.UUID;

/** Observed, within the transaction, by what states the customer's name to other services. */
public record CustomerRenamed(UUID customerId) {}
