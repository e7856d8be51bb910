package com.cegidlife.learning.path;

import com.cegidlife.learning.material.MaterialKind;
import java.util.Optional;

/** Of what a lesson consists. */
public enum LessonKind {
    TEXT(null),
    /** A link to a video, over HTTPS alone. */
    VIDEO(null),
    /** A PDF to be read. */
    DOCUMENT(MaterialKind.DOCUMENT),
    /** A SCORM package, which says itself when the lesson is done. */
    SCORM(MaterialKind.SCORM);

    private final MaterialKind material;

    LessonKind(MaterialKind material) {
        this.material = material;
    }

    /** The kind of material that such a lesson shows; empty when it shows none. */
    Optional<MaterialKind> material() {
        return Optional.ofNullable(material);
    }
}
