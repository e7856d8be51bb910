package com.cegidlife.ticket.purchase;

/**
 * Fired in the transaction in which it becomes known what became of a purchase, so that what waits for it goes on in the
 * same one. Fired a second time when one that has expired turns out to be confirmed in time.
 */
public record PurchaseSettled(Purchase purchase) {}
