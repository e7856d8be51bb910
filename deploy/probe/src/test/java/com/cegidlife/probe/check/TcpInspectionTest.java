package com.cegidlife.probe.check;

import static com.cegidlife.probe.check.ChecksFixture.inspect;
import static com.cegidlife.probe.check.ChecksFixture.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.ProbeOutcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpInspectionTest {

    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hangUp() throws IOException {
        server.close();
    }

    @Test
    void aPortThatAcceptsIsUp() throws InterruptedException {
        var result = inspect(new TcpTarget(local(server.getLocalPort())));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.UP);
        assertThat(result.detail()).isEqualTo("connected");
    }

    @Test
    void aClosedPortIsDown() throws Exception {
        server.close();
        var result = inspect(new TcpTarget(local(server.getLocalPort())));
        assertThat(result.outcome()).isEqualTo(ProbeOutcome.DOWN);
        assertThat(result.detail()).isEqualTo("connection refused");
    }

    @Test
    void anUnknownHostIsDown() throws InterruptedException {
        var result = inspect(new TcpTarget(new HostAndPort("nowhere.invalid", 80)));
        assertThat(result.detail()).isEqualTo("unknown host");
    }
}
