package com.cegidlife.learning.path;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The smallest thing that is learned, and marked as done.
 *
 * @param code unique in its path; the same lesson keeps it from version to version
 * @param minutes how long it takes, roughly
 * @param html of a text
 * @param address of a video
 * @param materialId of a document or SCORM package
 * @param revision number of the version of the path in which its content last changed; 0 before it is published
 */
public record Lesson(
        String code,
        String title,
        LessonKind kind,
        int minutes,
        Optional<String> html,
        Optional<String> address,
        Optional<UUID> materialId,
        int revision) {

    Lesson cleaned(UnaryOperator<String> clean) {
        return new Lesson(code, title, kind, minutes, html.map(clean), address, materialId, revision);
    }

    Lesson revised(int number) {
        return new Lesson(code, title, kind, minutes, html, address, materialId, number);
    }

    /** Whether who has learned the one has learned the other; titles and durations do not matter. */
    boolean teachesTheSameAs(Lesson other) {
        return kind == other.kind
                && html.equals(other.html)
                && address.equals(other.address)
                && materialId.equals(other.materialId);
    }
}
