package com.cegidlife.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of contents promises. */
public abstract class AttachmentStoreContract {

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();

    protected abstract AttachmentStore store();

    @ParameterizedTest
    @ValueSource(ints = {100, 256 * 1024, 3 * 256 * 1024, 5_000_000})
    void gives_back_what_was_put(int size) throws IOException {
        store().put(id, file(Documents.pdf(size)));

        assertThat(read(id)).isEqualTo(Documents.pdf(size));
        store().delete(id);
    }

    @Test
    void gives_back_byte_by_byte() throws IOException {
        var content = Documents.pdf(300);
        store().put(id, file(content));

        try (var kept = store().open(id)) {
            for (var expected : content) {
                assertThat((byte) kept.read()).isEqualTo(expected);
            }
            assertThat(kept.read()).isEqualTo(-1);
        }
        store().delete(id);
    }

    @Test
    void keeps_contents_apart() throws IOException {
        var other = UUID.randomUUID();
        store().put(id, file(Documents.pdf(1_000)));
        store().put(other, file(Documents.pdf(2_000)));
        store().delete(other);

        assertThat(read(id)).isEqualTo(Documents.pdf(1_000));
        store().delete(id);
    }

    @Test
    void has_nothing_under_an_id_that_was_never_used() {
        assertThatThrownBy(() -> read(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void forgets_what_is_deleted_and_does_not_mind_when_it_is_deleted_again() throws IOException {
        store().put(id, file(Documents.pdf(1_000)));

        store().delete(id);
        store().delete(id);

        assertThatThrownBy(() -> read(id)).isInstanceOf(IllegalStateException.class);
    }

    private byte[] read(UUID id) throws IOException {
        try (var kept = store().open(id)) {
            return kept.readAllBytes();
        }
    }

    protected Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve(UUID.randomUUID().toString()), content);
    }
}
