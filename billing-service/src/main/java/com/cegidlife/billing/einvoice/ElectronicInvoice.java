package com.cegidlife.billing.einvoice;

import com.cegidlife.billing.invoice.Invoice;

/** Makes electronic documents of invoices and credit notes (L3): always the same bytes for the same one. */
public interface ElectronicInvoice {

    /** A PDF/A-3 for people, in French, with the XML of EN 16931 inside for machines. */
    byte[] facturX(Invoice invoice);

    /** The XML of EN 16931 alone, in the syntax CII. */
    byte[] cii(Invoice invoice);

    /** The same in the syntax UBL 2.1. */
    byte[] ubl(Invoice invoice);
}
