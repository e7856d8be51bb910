package com.cegidlife.learning.path;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One of the answers that a quiz item offers.
 *
 * @param text HTML
 * @param feedback HTML shown to who chose it
 */
public record Choice(String text, boolean right, Optional<String> feedback) {

    Choice cleaned(UnaryOperator<String> clean) {
        return new Choice(clean.apply(text), right, feedback.map(clean));
    }
}
