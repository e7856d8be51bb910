package com.cegidlife.availability.weather;

import java.util.List;

/** How a product does, or all of them, as a small picture for other people's pages. */
public record Badge(String label, String message, String colour) {

    private static final int LETTER = 7;
    private static final int MARGIN = 12;

    private static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="20" role="img" aria-label="%2$s : %3$s">
            <title>%2$s : %3$s</title>
            <rect width="%4$d" height="20" fill="#444"/><rect x="%4$d" width="%5$d" height="20" fill="%6$s"/>
            <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
            <text x="%7$d" y="14">%2$s</text><text x="%8$d" y="14">%3$s</text></g></svg>
            """;

    /** @param products those that it is about; none for a product that nobody has */
    public static Badge of(String label, List<ProductWeather> products) {
        if (products.isEmpty() || products.stream().allMatch(product -> product.state() == EnvironmentState.UNKNOWN)) {
            return new Badge(label, "inconnu", "#6c6c6c");
        }
        if (products.stream().anyMatch(product -> product.state() == EnvironmentState.DOWN)) {
            return new Badge(label, "interrompu", "#b3261e");
        }
        return products.stream().anyMatch(product -> product.down() > 0)
                ? new Badge(label, "perturbé", "#8a5a00")
                : new Badge(label, "opérationnel", "#1e6b2e");
    }

    /** White on each of the colours is read easily by everybody. */
    public String svg() {
        int left = label.length() * LETTER + MARGIN;
        int right = message.length() * LETTER + MARGIN;
        return SVG.formatted(
                left + right, escaped(label), escaped(message), left, right, colour, left / 2, left + right / 2);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
