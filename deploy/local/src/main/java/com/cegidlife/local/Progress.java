package com.cegidlife.local;

/** Where a suite tells what becomes of its components; called from several threads. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = child -> {};

    /** A component has come into another state. */
    void changed(Child child);
}
