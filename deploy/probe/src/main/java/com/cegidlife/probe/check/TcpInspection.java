package com.cegidlife.probe.check;

import java.io.IOException;

/** Connects, and hangs up. */
final class TcpInspection {

    private final Connections connections;

    TcpInspection(Connections connections) {
        this.connections = connections;
    }

    Finding of(TcpTarget target) throws IOException, InterruptedException {
        connections.open(target.address()).close();
        return Finding.up("connected");
    }
}
