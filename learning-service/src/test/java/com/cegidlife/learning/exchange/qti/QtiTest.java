package com.cegidlife.learning.exchange.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.exchange.FileQuestion;
import com.cegidlife.learning.exchange.LineFault;
import com.cegidlife.learning.exchange.ParsedFile;
import com.cegidlife.learning.question.GapFill;
import com.cegidlife.learning.question.Matching;
import com.cegidlife.learning.question.MultipleChoice;
import com.cegidlife.learning.question.ShortAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class QtiTest {

    private static final String ITEM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="Titre">
            %s
            </qti-assessment-item>
            """;

    private static final String MAPPED_CHOICE = ITEM.formatted("""
            <qti-response-declaration identifier="R" cardinality="multiple" base-type="identifier">
              <qti-mapping default-value="0">
                <qti-map-entry map-key="H" mapped-value="1"/><qti-map-entry map-key="O" mapped-value="1"/>
                <qti-map-entry map-key="Cl" mapped-value="-1"/>
              </qti-mapping>
            </qti-response-declaration>
            <qti-item-body>
              <qti-choice-interaction response-identifier="R" max-choices="0">
                <qti-prompt>De quoi est faite l'<b>eau</b> ?</qti-prompt>
                <qti-simple-choice identifier="H">Hydrogène</qti-simple-choice>
                <qti-simple-choice identifier="O">Oxygène</qti-simple-choice>
                <qti-simple-choice identifier="Cl">Chlore</qti-simple-choice>
              </qti-choice-interaction>
            </qti-item-body>""");

    private static final String GAP_MATCH = ITEM.formatted("""
            <qti-response-declaration identifier="R" cardinality="multiple" base-type="directedPair">
              <qti-correct-response><qti-value>W G1</qti-value><qti-value>Su G2</qti-value></qti-correct-response>
            </qti-response-declaration>
            <qti-item-body><qti-gap-match-interaction response-identifier="R">
              <qti-gap-text identifier="W" match-max="1">hiver</qti-gap-text>
              <qti-gap-text identifier="Su" match-max="1">été</qti-gap-text>
              <p>Maintenant l'<qti-gap identifier="G1"/> fait place à l'<qti-gap identifier="G2"/>.</p>
            </qti-gap-match-interaction></qti-item-body>""");

    private static final String MATCH = ITEM.formatted("""
            <qti-response-declaration identifier="R" cardinality="multiple" base-type="directedPair">
              <qti-correct-response><qti-value>C R</qti-value><qti-value>D M</qti-value></qti-correct-response>
            </qti-response-declaration>
            <qti-item-body><p>Qui est où ?</p><qti-match-interaction response-identifier="R">
              <qti-simple-match-set>
                <qti-simple-associable-choice identifier="C" match-max="1">Capulet</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="D" match-max="1">Démétrius</qti-simple-associable-choice>
              </qti-simple-match-set>
              <qti-simple-match-set>
                <qti-simple-associable-choice identifier="M" match-max="4">Songe</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="R" match-max="4">Roméo</qti-simple-associable-choice>
                <qti-simple-associable-choice identifier="T" match-max="4">Tempête</qti-simple-associable-choice>
              </qti-simple-match-set>
            </qti-match-interaction></qti-item-body>""");

    private static final String TEXT_ENTRY = ITEM.formatted("""
            <qti-response-declaration identifier="R" cardinality="single" base-type="string">
              <qti-correct-response><qti-value>York</qti-value></qti-correct-response>
              <qti-mapping><qti-map-entry map-key="York" mapped-value="1" case-sensitive="true"/>
              <qti-map-entry map-key="york" mapped-value="0.5"/></qti-mapping>
            </qti-response-declaration>
            <qti-item-body><p>Quelle ville ?</p><p><qti-text-entry-interaction response-identifier="R"/></p></qti-item-body>""");

    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + ITEM.formatted("<qti-item-body>&e;</qti-item-body>").replaceFirst("<\\?xml.*\\?>", "");

    private final ZippedItems items = new ZippedItems();

    @Test
    void items_of_the_subset_are_read() throws IOException {
        var parsed = items.read(zip(MAPPED_CHOICE, GAP_MATCH, MATCH, TEXT_ENTRY));

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.questions()).extracting(FileQuestion::line).containsExactly(1, 2, 3, 4);
        assertThat(parsed.questions())
                .extracting(question -> question.draft().task().withMarkup(String::strip))
                .containsExactly(
                        new MultipleChoice(
                                "De quoi est faite l'<b>eau</b> ?",
                                List.of("Hydrogène", "Oxygène", "Chlore"),
                                List.of(0, 1)),
                        new GapFill(
                                "<p>Maintenant l'[[1]] fait place à l'[[2]].</p>",
                                List.of(List.of("hiver"), List.of("été")),
                                false),
                        new Matching(
                                "<p>Qui est où ?</p>",
                                List.of(new Matching.Pair("Capulet", "Roméo"), new Matching.Pair("Démétrius", "Songe")),
                                List.of("Tempête")),
                        new ShortAnswer("<p>Quelle ville ?</p>", List.of("York", "york"), true));
    }

    @Test
    void what_would_be_read_from_outside_or_is_no_item_is_named_and_nothing_is_read_for_it() throws IOException {
        var parsed = items.read(zip(OUTSIDE, "<a>", ITEM.formatted("<qti-item-body/>"), MATCH));

        assertThat(parsed.faults()).extracting(LineFault::line).containsExactly(1, 2, 3);
        assertThat(parsed.questions()).extracting(FileQuestion::line).containsExactly(4);
    }

    @Test
    void a_file_that_is_no_package_or_unfolds_without_end_is_refused() throws IOException {
        assertThat(items.read("<a/>".getBytes(UTF_8)).questions()).isEmpty();
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("../../bomb.bin"));
            for (int i = 0; i < 60; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        ParsedFile parsed = items.read(bomb.toByteArray());
        assertThat(parsed.faults()).hasSize(1);
    }

    private static byte[] zip(String... xml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int i = 0; i < xml.length; i++) {
                zip.putNextEntry(new ZipEntry("items/" + i + ".xml"));
                zip.write(xml[i].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
