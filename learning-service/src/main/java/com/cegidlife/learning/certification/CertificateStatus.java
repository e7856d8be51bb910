package com.cegidlife.learning.certification;

/** What a certificate is worth. */
public enum CertificateStatus {
    VALID,
    /** A major release of the product has ended it (R15.7). */
    SUPERSEDED,
    /** A trainer has taken it back, with a reason. */
    REVOKED
}
