package com.cegidlife.billing.catalogue;

/** What can be ordered. Specific developments cannot, and so have no kind (R4.4). */
public enum ItemKind {
    PRODUCT,
    MODULE,
    /** A named user. */
    SEAT,
    OPTION,
    PACK,
    STORAGE,
    /** Done once, and invoiced once. */
    SERVICE,
    /** Bought once, and used within twelve months (R18.3). */
    UNIT_CREDITS;

    /** Whether it is billed each quarter in advance (R19.1), rather than once; prices are then for a quarter. */
    public boolean isSubscribed() {
        return this != SERVICE && this != UNIT_CREDITS;
    }
}
