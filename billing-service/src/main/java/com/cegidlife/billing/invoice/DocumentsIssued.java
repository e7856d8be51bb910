package com.cegidlife.billing.invoice;

import java.util.List;

/** Observed, within the transaction, by what is done with each document once it is issued. */
public record DocumentsIssued(List<Invoice> documents) {}
