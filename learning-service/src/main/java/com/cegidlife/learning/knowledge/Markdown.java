package com.cegidlife.learning.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Reads the Markdown of entries. What it makes of it is safe to be shown: HTML that stands in the text is text, and only
 * elements and addresses that are known to be harmless are left.
 */
@ApplicationScoped
public class Markdown {

    private static final int SECTION = 2;

    private static final int SECONDS_A_MINUTE = 60;

    /** The heading of a chapter, such as {@code 04:30 Rapprocher une ligne}. */
    private static final Pattern CHAPTER = Pattern.compile("(\\d{1,3}):([0-5]\\d)\\s+(.+)");

    private static final Safelist HARMLESS = Safelist.basic()
            .addTags("h3", "h4", "h5", "h6", "hr")
            .removeProtocols("a", "href", "ftp", "http")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    /** The parts that the headings of the second level begin; what stands before the first is one too. */
    public List<Section> sections(String body, EntryKind kind) {
        var sections = new ArrayList<Section>();
        var heading = "";
        var part = new Document();
        for (var node = parser.parse(body).getFirstChild(); node != null; ) {
            var next = node.getNext();
            if (node instanceof Heading title && title.getLevel() <= SECTION) {
                add(sections, heading, part, kind);
                heading = text.render(title).strip();
                part = new Document();
            } else {
                part.appendChild(node);
            }
            node = next;
        }
        add(sections, heading, part, kind);
        return sections;
    }

    private void add(List<Section> sections, String heading, Node part, EntryKind kind) {
        if (heading.isEmpty() && part.getFirstChild() == null) {
            return;
        }
        var chapter = CHAPTER.matcher(heading);
        var timed = kind.isVideo() && chapter.matches();
        sections.add(new Section(
                sections.size() + 1,
                timed ? chapter.group(3) : heading,
                timed ? OptionalInt.of(second(chapter.group(1), chapter.group(2))) : OptionalInt.empty(),
                Jsoup.clean(html.render(part), "", HARMLESS, AS_IT_IS),
                text.render(part).strip()));
    }

    private static int second(String minutes, String seconds) {
        return Integer.parseInt(minutes) * SECONDS_A_MINUTE + Integer.parseInt(seconds);
    }
}
