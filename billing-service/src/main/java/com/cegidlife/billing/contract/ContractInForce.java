package com.cegidlife.billing.contract;

/** Fired when a contract is put in force, in the same transaction: what an observer throws undoes the activation. */
public record ContractInForce(Contract contract) {}
