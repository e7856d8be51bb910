package com.cegidlife.learning.knowledge;

/** What entries are about, and what the bot answers on (R13.2). */
public enum Theme {
    SOFTWARE_USE,
    TRAINING,
    CEGIDLIFE_ACCOUNT,
    INVOICES,
    PRODUCT_RELEASES
}
