package com.cegidlife.billing.contract;

import java.util.UUID;

/** Observed, within the transaction, by what follows the term of a contract: it was renewed, will end, or has ended. */
public record TermChanged(UUID contractId, UUID customerId) {}
