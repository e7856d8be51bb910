package com.cegidlife.learning.path;

/** What a learning path is for. */
public enum PathKind {
    /** Leads to the exam of a functional role (R15.2). */
    CERTIFYING,
    /** Any other training on a product, or on none in particular. */
    FURTHER,
    /** Microsoft 365 training (R13.6). */
    MICROSOFT_365
}
