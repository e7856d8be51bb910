package com.cegidlife.learning.material.zip;

import static com.cegidlife.learning.material.MaterialProblem.flaw;

import java.util.regex.Pattern;

/** Says which names a file in a package may have. */
final class EntryName {

    private static final int LONGEST = 500;

    /** Nothing invisible, no backslash, no drive, and at least one character. */
    private static final Pattern SAFE = Pattern.compile("[^\\p{C}\\\\:]{1," + LONGEST + "}");

    /** Nothing between slashes, or a step to here or upwards. */
    private static final Pattern STEP = Pattern.compile("(^|.*/)(\\.{0,2})(/.*|$)", Pattern.DOTALL);

    private EntryName() {}

    /** @throws com.cegidlife.servicekit.problem.Refusal {@code scorm-package-refused} */
    static void mustBeSafe(String name) {
        if (!SAFE.matcher(name).matches() || STEP.matcher(name).matches()) {
            throw flaw("path", name);
        }
    }
}
