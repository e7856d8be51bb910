package com.cegidlife.learning.material;

/** In which edition of SCORM a package speaks. */
public enum ScormEdition {
    SCORM_1_2,
    SCORM_2004
}
