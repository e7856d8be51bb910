package com.cegidlife.billing.usage;

/** How full a shared document space is (R4.2). */
public enum StorageLevel {
    /** Less than 80 % of the allowance. */
    BELOW,
    /** 80 % or more. */
    NEARLY_FULL,
    /** The whole allowance, and no more. */
    FULL,
    /** More than the allowance: an extension is to be subscribed, or something deleted. */
    EXCEEDED;

    private static final long PERCENT = 100;
    private static final long NEARLY = 80;

    /** Compared in integers, never on a rounded percentage. */
    static StorageLevel of(long usedBytes, long allowedBytes) {
        if (usedBytes > allowedBytes) {
            return EXCEEDED;
        }
        if (usedBytes == allowedBytes) {
            return FULL;
        }
        return Math.multiplyExact(usedBytes, PERCENT) >= Math.multiplyExact(allowedBytes, NEARLY) ? NEARLY_FULL : BELOW;
    }

    /** Whether the administrators are told of this level after another one: each time that more of it is full. */
    boolean isToldAfter(StorageLevel before) {
        return this != BELOW && compareTo(before) > 0 && !(this == EXCEEDED && before == FULL);
    }
}
