package com.cegidlife.billing.payment;

/** How something was paid. */
public enum PaymentMeans {
    TRANSFER,
    DIRECT_DEBIT,
    CARD,
    CHEQUE
}
