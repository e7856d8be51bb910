package com.cegidlife.ticket.attachment;

import static com.cegidlife.ticket.attachment.Attaching.attach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@OnRealServers(database = "ticket")
class SweepContentTest {

    @Inject
    Staged staged;

    @Inject
    AnnounceContent announceContent;

    @Inject
    StageContent stageContent;

    @Inject
    AddAttachment addAttachment;

    @Inject
    SweepContent sweepContent;

    @Inject
    MutableClock clock;

    @TempDir
    Path folder;

    private Person user;
    private Ticket ticket;

    @BeforeEach
    void register() {
        user = staged.covered();
        ticket = staged.registered(user);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void a_content_that_is_never_attached_is_swept_after_a_while() throws Exception {
        var id = stagedContent();
        long largeObject = Attaching.largeObject(id.toString());
        assertThat(Attaching.exists(largeObject)).isTrue();

        clock.advance(Duration.ofMinutes(11));

        Awaitility.await().until(() -> Attaching.traces(id.toString()) == 0);
        assertThat(Attaching.exists(largeObject)).isFalse();
    }

    @Test
    void a_content_that_was_announced_and_never_stored_is_forgotten() throws Exception {
        var id = UUID.randomUUID();
        announceContent.announce(id, StoreKind.DATABASE);
        assertThat(Attaching.traces(id.toString())).isEqualTo(1);

        clock.advance(Duration.ofMinutes(11));

        Awaitility.await().until(() -> Attaching.traces(id.toString()) == 0);
    }

    @Test
    void an_attached_content_stays() {
        String id = attach(user, ticket.number(), "a.pdf", Documents.pdf())
                .extract()
                .path("id");

        sweepContent.sweep(UUID.fromString(id));

        user.asks()
                .get("/tickets/{number}/attachments/{id}", ticket.number(), id)
                .then()
                .statusCode(200);
    }

    @Test
    void what_was_swept_cannot_be_attached_any_more() throws Exception {
        var id = stagedContent();
        sweepContent.sweep(id);
        var received = new ReceivedAttachment(
                id, FileName.of("a.pdf"), DocumentFormat.PDF, 1, Attaching.sha256(new byte[1]), ScanState.CLEAN);

        assertThatThrownBy(() -> addAttachment.add(ticket.id(), user.id(), received))
                .hasStackTraceContaining("attachments_content_id_fkey");
    }

    private UUID stagedContent() throws IOException {
        return stageContent.stage(Files.write(folder.resolve("content"), Documents.pdf(600_000)));
    }
}
