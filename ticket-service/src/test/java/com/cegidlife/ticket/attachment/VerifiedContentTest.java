package com.cegidlife.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerifiedContentTest {

    private final byte[] content = Documents.pdf(100_000);

    @Test
    void is_what_was_attached() throws IOException {
        try (var kept = verified(content)) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
            assertThat(kept.read()).isEqualTo(-1);
        }
    }

    @Test
    void is_read_byte_by_byte_as_well() throws IOException {
        try (var kept = verified(content)) {
            for (var expected : content) {
                assertThat((byte) kept.read()).isEqualTo(expected);
            }
            assertThat(kept.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_damaged_one_breaks_off_before_its_end() {
        content[50_000]++;
        var received = new ByteArrayOutputStream();

        assertThatThrownBy(() -> verified(content).transferTo(received)).isInstanceOf(IOException.class);
        assertThat(received.size()).isLessThan(content.length);
    }

    @Test
    void a_shortened_one_breaks_off() {
        assertThatThrownBy(() -> verified(Arrays.copyOf(content, 99_999)).readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void what_was_added_behind_is_not_given() throws IOException {
        try (var kept = verified(Arrays.copyOf(content, 100_001))) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
    }

    /** Kept so; attached was {@link Documents#pdf(int)} of 100 000 bytes. */
    private static VerifiedContent verified(byte[] kept) {
        var attached = Documents.pdf(100_000);
        return new VerifiedContent(new ByteArrayInputStream(kept), attached.length, Attaching.sha256(attached));
    }
}
