package com.cegidlife.probe.check;

import static com.cegidlife.probe.check.ChecksFixture.inspect;
import static com.cegidlife.probe.check.ChecksFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.ProbeOutcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void aCertificateValidForLongIsUp() throws Exception {
        try (var server = TlsServer.start(folder, "-0d", 90)) {
            var result = inspect(new TlsTarget(local(server.port()), 14));
            assertThat(result.outcome()).isEqualTo(ProbeOutcome.UP);
            assertThat(result.detail()).startsWith("certificate expires in 89 days, on ");
        }
    }

    @Test
    void aCertificateAboutToExpireIsDown() throws Exception {
        try (var server = TlsServer.start(folder, "-0d", 4)) {
            var result = inspect(new TlsTarget(local(server.port()), 14));
            assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
            assertThat(result.detail()).startsWith("certificate expires in 3 days, on ");
        }
    }

    @Test
    void anExpiredCertificateIsDownEvenWhenNoDaysAreAskedFor() throws Exception {
        try (var server = TlsServer.start(folder, "-10d", 5)) {
            var result = inspect(new TlsTarget(local(server.port()), 0));
            assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
            assertThat(result.detail()).startsWith("certificate expired on ");
        }
    }

    @Test
    void aCertificateOfTheFutureIsDown() throws Exception {
        try (var server = TlsServer.start(folder, "+10d", 90)) {
            assertThat(inspect(new TlsTarget(local(server.port()), 0)).detail())
                    .startsWith("certificate not valid before ");
        }
    }

    @Test
    void aCertificateThatNobodySignedIsDownForAnHttpsCheck() throws Exception {
        try (var server = TlsServer.start(folder, "-0d", 90)) {
            var page = new HttpTarget(
                    URI.create("https://127.0.0.1:" + server.port()),
                    HttpMethod.GET,
                    Map.of(),
                    ExpectedStatus.SUCCESS,
                    Optional.empty());
            assertThat(inspect(page).detail()).isEqualTo("certificate not trusted");
        }
    }

    @Test
    void aServerThatNeverShakesHandsIsDownAtTheTimeout() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var result = inspect(new TlsTarget(local(silent.getLocalPort()), 14), Duration.ofMillis(300));
            assertThat(result.detail()).isEqualTo("no answer within 300 ms");
        }
    }
}
