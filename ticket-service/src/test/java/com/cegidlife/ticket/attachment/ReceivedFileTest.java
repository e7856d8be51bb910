package com.cegidlife.ticket.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivedFileTest {

    private final AtomicBoolean gone = new AtomicBoolean();
    private final ReceivedFile file = ReceivedFile.empty(() -> gone.set(true));
    private final byte[] content = Documents.pdf(200_000);

    @AfterEach
    void leaveNothing() {
        file.close();
    }

    @Test
    void holds_what_was_sent_until_it_is_closed() {
        file.fill(new ByteArrayInputStream(content), 200_000, () -> false);

        assertThat(file.path()).hasBinaryContent(content);
        assertThat(file.size()).isEqualTo(200_000);
        assertThat(file.sha256()).isEqualTo(Attaching.sha256(content));
        Path path = file.path();
        file.close();
        assertThat(path).doesNotExist();
        assertThat(gone).isTrue();
    }

    @Test
    void is_refused_at_the_first_byte_too_many() {
        assertThatThrownBy(() -> file.fill(new ByteArrayInputStream(content), 199_999, () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(AttachmentProblem.ATTACHMENT_TOO_LARGE));
    }

    @Test
    void is_refused_when_the_sender_takes_too_long() {
        assertThatThrownBy(() -> file.fill(new ByteArrayInputStream(content), 200_000, () -> true))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_REQUEST));
    }

    @Test
    void is_refused_when_the_sender_is_gone() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };

        assertThatThrownBy(() -> file.fill(broken, 200_000, () -> false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_REQUEST));
    }
}
