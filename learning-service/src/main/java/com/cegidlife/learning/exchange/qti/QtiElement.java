package com.cegidlife.learning.exchange.qti;

import com.cegidlife.learning.exchange.BrokenLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An element of a QTI item: its name without prefix, its attributes, and its content, which is texts and elements. */
final class QtiElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();

    QtiElement(String name) {
        this.name = name;
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void add(QtiElement child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    boolean is(String sought) {
        return name.equals(sought);
    }

    boolean isInteraction() {
        return name.startsWith("qti-") && name.endsWith("-interaction");
    }

    String name() {
        return name;
    }

    /** An empty text when it is absent. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Itself and all elements within, in the order of the document. */
    Stream<QtiElement> all() {
        return Stream.concat(
                Stream.of(this),
                content.stream().filter(QtiElement.class::isInstance).flatMap(child -> ((QtiElement) child).all()));
    }

    List<QtiElement> all(String sought) {
        return all().filter(element -> element.is(sought)).toList();
    }

    Optional<QtiElement> first(String sought) {
        return all().filter(element -> element.is(sought)).findFirst();
    }

    /** @throws BrokenLine when there is none */
    QtiElement needed(String sought) {
        return first(sought).orElseThrow(() -> new BrokenLine("sans <" + sought + ">", "without <" + sought + ">"));
    }

    String text() {
        var text = new StringBuilder();
        content.forEach(each -> text.append(each instanceof QtiElement child ? child.text() : each));
        return text.toString().strip();
    }

    /** Whether nothing but blanks stands beside one element. */
    boolean holdsOnly(QtiElement child) {
        return content.contains(child)
                && content.stream().allMatch(each -> each == child || (each instanceof String text && text.isBlank()));
    }

    /**
     * Its content as HTML.
     *
     * @param instead what stands in place of an element; empty to write it as it is
     */
    String html(Function<QtiElement, Optional<String>> instead) {
        var html = new StringBuilder();
        for (var each : content) {
            switch (each) {
                case QtiElement child -> html.append(instead.apply(child).orElseGet(() -> child.tagged(instead)));
                default -> html.append(escaped(each.toString()));
            }
        }
        return html.toString();
    }

    private String tagged(Function<QtiElement, Optional<String>> instead) {
        return content.isEmpty() ? "<" + name + ">" : "<%1$s>%2$s</%1$s>".formatted(name, html(instead));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
