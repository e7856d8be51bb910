package com.cegidlife.billing.invoice;

import java.util.List;

/** Turns what was reckoned into numbered invoices. */
public interface Issuer {

    /**
     * Issues drafts in the caller's transaction, in their order. Of drafts with the same key, in this call or in any earlier
     * one, one only becomes an invoice: the others change nothing.
     */
    void issue(List<InvoiceDraft> drafts);
}
