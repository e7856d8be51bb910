package com.cegidlife.learning.exchange;

import com.cegidlife.servicekit.problem.Text;

/** A line, or what it belongs to, that cannot be read; the file goes on after it. */
public class BrokenLine extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text reason;

    public BrokenLine(String french, String english) {
        super(english);
        this.reason = new Text(french, english);
    }

    /** What is wrong with it. */
    public Text reason() {
        return reason;
    }
}
