package com.cegidlife.learning.bot;

/** As much of a passage as makes a short answer. */
final class Excerpt {

    private static final int LONGEST = 700;

    private Excerpt() {}

    /** The whole text, or as many of its sentences as fit. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var cut = text.substring(0, LONGEST);
        var end = Math.max(cut.lastIndexOf(". "), Math.max(cut.lastIndexOf(".\n"), cut.lastIndexOf(" ; ")));
        return end > 0 ? cut.substring(0, end + 1) : cut + "…";
    }
}
