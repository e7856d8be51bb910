package com.cegidlife.billing.invoice;

/** What a numbered document is; each kind has a series of its own (L1). */
public enum DocumentKind {
    /** {@code F-2026-000042}. */
    INVOICE("F"),
    /** {@code AV-2026-000007}; its amounts are positive, and what they lower is the invoice. */
    CREDIT_NOTE("AV");

    private final String series;

    DocumentKind(String series) {
        this.series = series;
    }

    /** What the numbers of the kind begin with. */
    public String series() {
        return series;
    }
}
