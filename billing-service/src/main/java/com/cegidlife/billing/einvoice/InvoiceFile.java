package com.cegidlife.billing.einvoice;

/**
 * A rendered document as it is kept.
 *
 * @param content a Factur-X
 * @param sha256 of the content, in hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the database to the network, never compared
public record InvoiceFile(byte[] content, String sha256) {}
