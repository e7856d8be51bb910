package com.cegidlife.ticket.attachment;

/** Where contents are kept. */
public enum StoreKind {
    /** Beside the tickets, as PostgreSQL large objects. */
    DATABASE,
    /** In a bucket of an S3-compatible object store. */
    S3
}
