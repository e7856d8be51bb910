package com.cegidlife.learning.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private final Highlighter highlighter = new Highlighter(Set.of("écriture", "écritures"));

    @Test
    void everyFormOfAWordIsMarkedHoweverItIsWritten() {
        assertThat(highlighter.excerpt("Une ÉCRITURE, des écritures, l’écriture."))
                .isEqualTo("Une <mark>ÉCRITURE</mark>, des <mark>écritures</mark>, l’<mark>écriture</mark>.");
    }

    @Test
    void aLongTextIsShownFromAroundTheFirstWord() {
        var excerpt = highlighter.excerpt("mot ".repeat(200) + "écriture" + " mot".repeat(200));

        assertThat(excerpt)
                .startsWith("… mot")
                .contains("<mark>écriture</mark>")
                .endsWith("mot …");
        assertThat(excerpt).hasSizeLessThan(300);
    }

    @Test
    void markupIsText() {
        assertThat(highlighter.excerpt("<i>écriture</i> & \"mot\""))
                .isEqualTo("&lt;i&gt;<mark>écriture</mark>&lt;/i&gt; &amp; &quot;mot&quot;");
    }
}
