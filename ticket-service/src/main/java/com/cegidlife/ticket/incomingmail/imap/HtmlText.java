package com.cegidlife.ticket.incomingmail.imap;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML document as plain text; lines that are quoted begin with {@code >}, as in plain mails. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template");
    private static final String QUOTATION = "blockquote";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int quotations;
    private int unseen;

    private HtmlText() {}

    static String of(String html) {
        var words = new HtmlText();
        Jsoup.parse(html).traverse(words);
        words.endLine();
        return words.text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            line.append(words.text());
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        var name = element.normalName();
        unseen += UNSEEN.contains(name) ? 1 : 0;
        if (name.equals("br") || (element.isBlock() && !line.isEmpty())) {
            endLine();
        }
        if (name.equals("li")) {
            line.append("- ");
        } else if (name.equals(QUOTATION)) {
            quotations++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            if (element.isBlock() && !line.isEmpty()) {
                endLine();
            }
            if (element.normalName().equals("p")) {
                endLine();
            }
            if (element.normalName().equals(QUOTATION)) {
                quotations--;
            }
        }
    }

    private void endLine() {
        text.append("> ".repeat(quotations)).append(line.toString().strip()).append('\n');
        line.setLength(0);
    }
}
