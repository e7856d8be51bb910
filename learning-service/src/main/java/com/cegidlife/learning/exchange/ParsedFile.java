package com.cegidlife.learning.exchange;

import java.util.ArrayList;
import java.util.List;

/** What was found in a file: questions, and lines that are none. */
public final class ParsedFile {

    private final List<FileQuestion> questions = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    public void add(FileQuestion question) {
        questions.add(question);
    }

    public void add(LineFault fault) {
        faults.add(fault);
    }

    public List<FileQuestion> questions() {
        return List.copyOf(questions);
    }

    public List<LineFault> faults() {
        return List.copyOf(faults);
    }
}
