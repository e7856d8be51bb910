package com.cegidlife.availability.notice;

/** What customers are told. */
public enum NoticeKind {
    MAINTENANCE_ANNOUNCED,
    /** To those who had been told of the maintenance. */
    MAINTENANCE_CANCELLED,
    RELEASE_ANNOUNCED
}
