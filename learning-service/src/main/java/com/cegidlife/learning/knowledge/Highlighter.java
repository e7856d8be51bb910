package com.cegidlife.learning.knowledge;

import java.util.Set;

/** Shows which words of a passage were looked for. */
final class Highlighter {

    private static final int LENGTH = 240;
    private static final int LEAD = 60;

    private final Set<String> forms;

    /** @param forms every form of the words looked for, in lower case */
    Highlighter(Set<String> forms) {
        this.forms = Set.copyOf(forms);
    }

    /** A part of the text, about {@value #LENGTH} characters long, safe as HTML, with what was looked for in {@code <mark>}. */
    String excerpt(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        var start = start(line);
        var end = start + LENGTH >= line.length() ? line.length() : blankBefore(line, start + LENGTH);
        var shown = marked(line.substring(start, end).strip());
        return (start > 0 ? "… " : "") + shown + (end < line.length() ? " …" : "");
    }

    private int start(String line) {
        var first =
                Tokens.in(line).stream().filter(token -> isSought(token.text())).findFirst();
        var from = first.map(token -> token.start() - LEAD).orElse(0);
        return from <= 0 || line.length() <= LENGTH ? 0 : blankBefore(line, from);
    }

    private static int blankBefore(String line, int position) {
        return Math.max(0, line.lastIndexOf(' ', position));
    }

    private String marked(String part) {
        var html = new StringBuilder();
        int done = 0;
        for (var token : Tokens.in(part)) {
            if (isSought(token.text())) {
                html.append(escaped(part.substring(done, token.start())))
                        .append("<mark>")
                        .append(escaped(token.text()))
                        .append("</mark>");
                done = token.end();
            }
        }
        return html.append(escaped(part.substring(done))).toString();
    }

    private boolean isSought(String token) {
        return Words.of(token).stream().anyMatch(forms::contains);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
