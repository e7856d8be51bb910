package com.cegidlife.billing.billingrun;

/** What is billed on days of its own. */
public enum BillingStream {
    /** A contract, each quarter in advance and on the day of an amendment (R19.1); the subject is the contract. */
    SUBSCRIPTION,
    /** Appointments beyond a pack's number, on its anniversaries (R17.3, D21); the subject is the contract. */
    ASSISTANCE_PLUS,
    /** A sold service, once; the subject is the purchase. */
    SERVICE
}
