package com.cegidlife.billing.notice;

/** Who gives notice: either side may (R20.2). */
public enum NoticeParty {
    CUSTOMER,
    PUBLISHER
}
