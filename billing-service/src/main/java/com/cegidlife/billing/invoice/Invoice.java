package com.cegidlife.billing.invoice;

/**
 * An invoice or a credit note: issued once, kept ten years, never changed (L1, L4). An error is corrected by a credit
 * note.
 */
public record Invoice(Content content, Place place) {

    public String number() {
        return place.number();
    }

    /** Whether all that the document says is what was issued at this place. */
    boolean isIntact() {
        return place.holds(content);
    }
}
