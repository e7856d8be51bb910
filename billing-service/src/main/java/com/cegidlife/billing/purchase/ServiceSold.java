package com.cegidlife.billing.purchase;

/** Fired when a purchase is binding, in the same transaction. */
public record ServiceSold(Billable billable) {}
