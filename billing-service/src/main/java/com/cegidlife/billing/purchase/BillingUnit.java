package com.cegidlife.billing.purchase;

/** What the quantity of a sold service counts. */
public enum BillingUnit {
    QUESTION,
    MINUTE
}
