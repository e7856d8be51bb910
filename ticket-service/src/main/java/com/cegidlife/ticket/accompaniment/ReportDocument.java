package com.cegidlife.ticket.accompaniment;

/** Makes an intervention report a document that people keep: a tagged PDF in French, with its fonts. */
public interface ReportDocument {

    byte[] of(InterventionReport report);
}
