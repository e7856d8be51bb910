package com.cegidlife.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "balance de clôture.pdf, balance de clôture.pdf",
        "../../etc/passwd, passwd",
        "C:\\Documents\\été.pdf, été.pdf",
        "a<b>c:d.pdf, a_b_c_d.pdf",
        ".htaccess, htaccess",
        "facture.pdf..., facture.pdf",
        "CON.pdf, _CON.pdf",
        "lpt1, _lpt1",
    })
    void is_made_safe(String sent, String safe) {
        assertThat(FileName.of(sent).value()).isEqualTo(safe);
    }

    @Test
    void loses_what_is_invisible_or_turns_the_reading_direction() {
        assertThat(FileName.of("ann\u202Efdp.exe\r\n\u0000\u200B.pdf\uD800").value())
                .isEqualTo("annfdp.exe.pdf");
    }

    @Test
    void is_composed_and_single_spaced() {
        assertThat(FileName.of(" cle\u0301\u00A0\u2003de  vou\u0302te.pdf ").value())
                .isEqualTo("clé de voûte.pdf");
    }

    @Test
    void keeps_its_extension_when_it_is_cut() {
        var cut = FileName.of("\uD83D\uDE00".repeat(500) + ".pdf").as(DocumentFormat.PDF);

        assertThat(cut.value()).endsWith("\uD83D\uDE00.pdf").hasSizeLessThanOrEqualTo(FileName.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "documents/", "\u202E\u0000"})
    void is_refused_when_nothing_is_left(String sent) {
        assertThatThrownBy(() -> FileName.of(sent)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "photo.html, PNG, photo.html.png",
        "setup.exe, PDF, setup.exe.pdf",
        "photo.JPG, JPEG, photo.JPG",
        "photo.jpeg, JPEG, photo.jpeg",
        "scan, TIFF, scan.tif",
    })
    void ends_with_an_extension_of_its_format(String sent, DocumentFormat format, String named) {
        assertThat(FileName.of(sent).as(format).value()).isEqualTo(named);
    }

    @Property
    void whatever_is_sent_the_name_is_safe_and_making_it_safe_again_changes_nothing(
            @ForAll @StringLength(max = 300) String sent, @ForAll DocumentFormat format) {
        FileName name;
        try {
            var safe = FileName.of(sent);
            assertThat(FileName.of(safe.value())).isEqualTo(safe);
            name = safe.as(format);
        } catch (Refusal nothingLeft) {
            return;
        }
        assertThat(name.value())
                .hasSizeBetween(1, FileName.LONGEST)
                .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}/\\\\<>:\"|?*]")
                .doesNotStartWith(".")
                .doesNotStartWith(" ");
    }
}
