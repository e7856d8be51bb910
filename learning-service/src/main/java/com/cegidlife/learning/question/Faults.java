package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Collects what is wrong with a task. */
final class Faults {

    private static final int LONGEST_PROMPT = 4_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST = 20;

    private final List<Fault> found = new ArrayList<>();

    static Faults ofPrompt(String prompt) {
        var faults = new Faults();
        faults.text("prompt", prompt, LONGEST_PROMPT);
        return faults;
    }

    /** Texts of which there are at least so many and at most 20, none empty. */
    Faults texts(String field, List<String> texts, int least) {
        unless(
                texts.size() >= least && texts.size() <= MOST,
                field,
                new Text("de " + least + " à " + MOST + " éléments", "from " + least + " to " + MOST + " elements"));
        for (int i = 0; i < texts.size(); i++) {
            text(field + "/" + i, texts.get(i), LONGEST_TEXT);
        }
        return this;
    }

    Faults distinct(String field, List<String> texts) {
        return unless(
                new HashSet<>(texts).size() == texts.size(),
                field,
                new Text("contient deux fois le même texte", "holds the same text twice"));
    }

    Faults unless(boolean good, String field, Text reason) {
        if (!good) {
            found.add(new Fault(field, reason));
        }
        return this;
    }

    private void text(String field, String text, int longest) {
        unless(!text.isBlank(), field, new Text("ne doit pas être vide", "must not be empty"));
        unless(
                text.length() <= longest,
                field,
                new Text(longest + " caractères au plus", "at most " + longest + " characters"));
    }

    List<Fault> all() {
        return List.copyOf(found);
    }
}
