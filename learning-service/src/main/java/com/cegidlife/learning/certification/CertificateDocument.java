package com.cegidlife.learning.certification;

/** Lays a named certificate out on paper (R15.6). */
public interface CertificateDocument {

    /** The file, with a code that leads to the page where anybody verifies it. */
    byte[] of(CertificateFields fields);
}
