package com.cegidlife.billing.contract;

import java.util.Optional;
import java.util.UUID;

/**
 * Which contracts to list; what is empty does not restrict.
 *
 * @param before shows those ordered before this one
 */
public record ContractFilter(Optional<UUID> customerId, Optional<ContractState> state, Optional<UUID> before) {}
