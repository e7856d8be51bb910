package com.cegidlife.probe.check;

import static com.cegidlife.probe.check.ChecksFixture.inspect;
import static com.cegidlife.probe.check.ChecksFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.ProbeOutcome;
import com.cegidlife.probe.check.DnsTarget.RecordType;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DnsInspectionTest {

    private NameServer server;

    @BeforeEach
    void start() throws Exception {
        server = NameServer.start();
        server.answer("www.example.org", RecordType.A, new byte[] {(byte) 192, 0, 2, 1});
        server.answer("www.example.org", RecordType.AAAA, new byte[] {
            0x20, 1, 0xd, (byte) 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1
        });
        server.answer("shop.example.org", RecordType.CNAME, NameServer.encoded("WWW.example.org"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aNameThatIsFoundIsUp() throws InterruptedException {
        var result = inspect(ask("www.example.org", RecordType.A, Optional.empty()));
        assertThat(result.detail()).isEqualTo("A 192.0.2.1");
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aNameWithTheExpectedAddressIsUp() throws InterruptedException {
        assertThat(inspect(ask("www.example.org", RecordType.A, Optional.of("192.0.2.1")))
                        .outcome())
                .isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aNameWithAnotherAddressIsDown() throws InterruptedException {
        var result = inspect(ask("www.example.org", RecordType.A, Optional.of("192.0.2.9")));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("A 192.0.2.1 instead of 192.0.2.9");
    }

    @Test
    void ipv6AddressesAreComparedAsAddresses() throws InterruptedException {
        assertThat(inspect(ask("www.example.org", RecordType.AAAA, Optional.of("2001:DB8::1")))
                        .outcome())
                .isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aliasesAreComparedWithoutRegardToCaseAndFinalDot() throws InterruptedException {
        assertThat(inspect(ask("shop.example.org", RecordType.CNAME, Optional.of("www.example.org")))
                        .outcome())
                .isEqualTo(ProbeOutcome.UP);
    }

    @Test
    void aNameThatDoesNotExistIsDown() throws InterruptedException {
        var result = inspect(ask("ftp.example.org", RecordType.A, Optional.empty()));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("no such name");
    }

    @Test
    void aNameServerThatSaysNothingIsDownAtTheTimeout() throws Exception {
        try (var silent = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
            var target = new DnsTarget(
                    "www.example.org", RecordType.A, Optional.of(local(silent.getLocalPort())), Optional.empty());
            var result = inspect(target, Duration.ofMillis(300));
            assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
            assertThat(result.detail()).startsWith("no answer");
            assertThat(result.latencyMillis()).isLessThan(2_000);
        }
    }

    private DnsTarget ask(String name, RecordType type, Optional<String> value) {
        return new DnsTarget(name, type, Optional.of(local(server.port())), value);
    }
}
