package com.cegidlife.learning.exchange;

/** How GIFT escapes what means something to it. */
final class GiftText {

    private static final String SPECIAL = "~=#{}:\\";

    private GiftText() {}

    static String escaped(String text) {
        var written = new StringBuilder();
        for (var character : text.toCharArray()) {
            if (SPECIAL.indexOf(character) >= 0) {
                written.append('\\');
            }
            written.append(character == '\n' ? "\\n" : String.valueOf(character));
        }
        return written.toString().replace("->", "-\\>");
    }

    static String read(String text) {
        var read = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                i++;
                read.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                read.append(character);
            }
        }
        return read.toString().strip();
    }

    /** Where a character stands that is not escaped, from a place on; -1 when it does not. */
    static int find(String text, char sought, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    /** Where two characters stand one after the other, the first not escaped; -1 when they do not. */
    static int find(String text, String pair) {
        for (int i = find(text, pair.charAt(0), 0); i >= 0; i = find(text, pair.charAt(0), i + 1)) {
            if (text.startsWith(pair, i)) {
                return i;
            }
        }
        return -1;
    }
}
