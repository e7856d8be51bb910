package com.cegidlife.ticket.attachment.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "attachment; filename=a.pdf | a.pdf",
                "attachment; filename=\"a b.pdf\" | a b.pdf",
                "attachment; filename=\"a\\\"b;c.pdf\" | a\"b;c.pdf",
                "attachment; FileName = a.pdf; size=3 | a.pdf",
                "attachment; filename=x.pdf; filename*=UTF-8''cl%C3%B4+ture.pdf | clô+ture.pdf",
                "attachment; filename*=ISO-8859-1'fr'%E9t%E9.pdf | été.pdf",
                "attachment; filename=x.pdf; filename*=nonsense''a.pdf | x.pdf",
                "attachment; filename=x.pdf; filename*=UTF-8''%ZZ.pdf | x.pdf",
            })
    void names_a_file(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).contains(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "attachment", "filename", "attachment; notfilename=a.pdf", "attachment; filename="})
    void names_none(String header) {
        assertThat(ContentDisposition.fileName(header)).isEmpty();
    }

    @Test
    void is_written_for_old_and_new_readers() {
        assertThat(ContentDisposition.attachment("été 100%.pdf"))
                .isEqualTo("attachment; filename=\"_t_ 100_.pdf\"; filename*=UTF-8''%C3%A9t%C3%A9%20100%25.pdf");
    }

    @Property
    void is_read_as_it_was_written(@ForAll @CharRange(from = ' ', to = '\uFFF0') String name) {
        var valid = name.replaceAll("\\p{Cs}", "");

        assertThat(ContentDisposition.fileName(ContentDisposition.attachment(valid)))
                .hasValue(valid.isEmpty() ? "" : valid);
    }
}
