package com.cegidlife.ticket.attachment;

/** What is known about malware in an attachment; infected files are never kept. */
public enum ScanState {
    /** No scanner was configured when it was added. */
    NOT_SCANNED,
    /** The scanner found nothing. */
    CLEAN
}
