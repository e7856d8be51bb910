package com.cegidlife.servicekit.outbox;

/** Fired in the transaction that added facts to the outbox, so that the relay hears of its commit. */
record FactsAdded() {}
