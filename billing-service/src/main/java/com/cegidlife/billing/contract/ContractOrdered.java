package com.cegidlife.billing.contract;

import java.util.List;

/** Fired when a contract is drawn up, in the same transaction: what an observer throws undoes the order. */
public record ContractOrdered(Contract contract, List<ExtraItem> extras) {}
