package com.cegidlife.ticket.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with variables such as {@code {ticket.number}}. Braces around anything but a name stay as they are, and so does
 * everything else: what looks like HTML is text.
 */
public record AnswerText(String value) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+(?:\\.[A-Za-z]+)*)}");

    /** The names in braces that stand for nothing, as they are written. */
    public List<String> unknown() {
        return VARIABLE.matcher(value)
                .results()
                .map(found -> found.group(1))
                .filter(name -> AnswerVariable.of(name).isEmpty())
                .distinct()
                .toList();
    }

    /** The variables that it names and that have no value. */
    Set<AnswerVariable> missing(Map<AnswerVariable, String> values) {
        var missing = EnumSet.noneOf(AnswerVariable.class);
        VARIABLE.matcher(value)
                .results()
                .flatMap(found -> AnswerVariable.of(found.group(1)).stream())
                .filter(variable -> !values.containsKey(variable))
                .forEach(missing::add);
        return missing;
    }

    /** The text with the values; a variable without one stays as it is written. Values are not looked into. */
    String filled(Map<AnswerVariable, String> values) {
        return VARIABLE.matcher(value).replaceAll(found -> quoted(found, values));
    }

    private static String quoted(MatchResult found, Map<AnswerVariable, String> values) {
        return Matcher.quoteReplacement(
                AnswerVariable.of(found.group(1)).map(values::get).orElse(found.group()));
    }
}
