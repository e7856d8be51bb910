package com.cegidlife.learning.material;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the manifest of a SCORM package says.
 *
 * @param entry what is opened first: the path of a file in the package, with its query
 * @param masteryScore from which raw score on a run is passed, 0 to 100 (SCORM 1.2)
 */
public record ScormManifest(ScormEdition edition, String entry, Optional<BigDecimal> masteryScore) {

    /** The path of the file that is opened first. */
    public String entryFile() {
        return entry.split("[?#]", 2)[0];
    }
}
