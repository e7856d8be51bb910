package com.cegidlife.learning.knowledge;

import java.util.Optional;

/**
 * Which entries are wanted.
 *
 * @param productVersion entries that are of no version in particular are wanted too
 */
public record EntryFilter(
        Optional<EntryKind> kind, Optional<Theme> theme, Optional<String> product, Optional<String> productVersion) {

    /** All of them. */
    public static final EntryFilter ALL =
            new EntryFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those of a product, and those of none. */
    public static EntryFilter of(Optional<String> product) {
        return new EntryFilter(Optional.empty(), Optional.empty(), product, Optional.empty());
    }
}
