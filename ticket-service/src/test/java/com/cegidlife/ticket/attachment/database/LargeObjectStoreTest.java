package com.cegidlife.ticket.attachment.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.AttachmentStore;
import com.cegidlife.ticket.attachment.AttachmentStoreContract;
import com.cegidlife.ticket.attachment.Documents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class LargeObjectStoreTest extends AttachmentStoreContract {

    @Inject
    LargeObjectStore store;

    @Override
    protected AttachmentStore store() {
        return store;
    }

    @Test
    void unlinks_the_large_object() throws Exception {
        var id = UUID.randomUUID();
        store.put(id, file(Documents.pdf(600_000)));
        long largeObject = Attaching.largeObject(id.toString());
        assertThat(Attaching.exists(largeObject)).isTrue();

        store.delete(id);

        assertThat(Attaching.exists(largeObject)).isFalse();
    }

    @Test
    void slow_readers_hold_no_connection() throws Exception {
        var id = UUID.randomUUID();
        store.put(id, file(Documents.pdf(600_000)));
        var readers = new ArrayList<InputStream>();
        for (int i = 0; i < 60; i++) {
            readers.add(store.open(id));
            assertThat(readers.getLast().readNBytes(1_000)).hasSize(1_000);
        }

        for (var reader : readers) {
            assertThat(reader.readAllBytes()).hasSize(599_000);
        }
        store.delete(id);
    }
}
