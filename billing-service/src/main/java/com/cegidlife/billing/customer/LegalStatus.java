package com.cegidlife.billing.customer;

/** Decides the notice duties of tacit renewal (L5). */
public enum LegalStatus {
    PROFESSIONAL,
    /** A legal entity that acts outside a professional activity, such as an association. */
    NON_PROFESSIONAL
}
