package com.cegidlife.availability.month;

/** Makes a statement a document that people keep: a tagged PDF in French, with its fonts. */
public interface StatementDocument {

    byte[] of(KeptStatement kept, Statement statement);
}
