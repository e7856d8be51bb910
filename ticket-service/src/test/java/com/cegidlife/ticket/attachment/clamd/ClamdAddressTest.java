package com.cegidlife.ticket.attachment.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.ticket.attachment.Documents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdAddressTest {

    @Test
    void sends_the_whole_content_and_gives_back_the_answer() throws IOException {
        var content = Documents.pdf(200_000);
        try (var daemon = new SmallClamd()) {
            var answer = ClamdAddress.parse(daemon.address()).scan(new ByteArrayInputStream(content));

            assertThat(answer).isEqualTo("stream: OK");
            assertThat(daemon.latest()).isEqualTo(content);
        }
    }

    @Test
    void gives_back_the_name_of_what_was_found() throws IOException {
        try (var daemon = new SmallClamd()) {
            var infected = new ByteArrayInputStream(SmallClamd.INFECTED.getBytes(StandardCharsets.US_ASCII));

            assertThat(ClamdAddress.parse(daemon.address()).scan(infected)).isEqualTo("stream: Eicar-Signature FOUND");
        }
    }

    @Test
    void says_when_nobody_listens() throws IOException {
        var daemon = new SmallClamd();
        daemon.close();

        assertThatThrownBy(() -> ClamdAddress.parse(daemon.address()).scan(new ByteArrayInputStream(Documents.pdf())))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", ":3310", "clamd:port"})
    void is_a_host_and_a_port(String address) {
        assertThatThrownBy(() -> ClamdAddress.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cegidlife.attachments.clamd");
    }
}
