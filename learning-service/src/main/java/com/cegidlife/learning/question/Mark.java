package com.cegidlife.learning.question;

/**
 * What an answer is worth. Only fully right answers count for the exam; a part is shown and changes nothing (D17).
 *
 * @param earned of {@code outOf}, 0 or more
 */
public record Mark(int earned, int outOf) {

    static Mark all(boolean right) {
        return new Mark(right ? 1 : 0, 1);
    }

    /** True when everything is right. */
    public boolean full() {
        return earned == outOf;
    }
}
