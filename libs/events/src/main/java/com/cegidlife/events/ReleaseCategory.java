package com.cegidlife.events;

/** The two categories of releases (R10.1). */
public enum ReleaseCategory {
    /** The version number changes; customers are told the date in advance (R10.2). */
    NEW_VERSION,
    /** A correction; needs no notice. */
    PATCH
}
