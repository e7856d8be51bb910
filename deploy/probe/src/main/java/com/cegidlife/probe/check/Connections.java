package com.cegidlife.probe.check;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Opens TCP connections. An interrupt of the calling virtual thread ends every wait, here and on the socket. */
final class Connections {

    private final Names names;

    Connections(Names names) {
        this.names = names;
    }

    /** A connection to the first address of the host that accepts one; the caller closes it. */
    Socket open(HostAndPort target) throws IOException, InterruptedException {
        var addresses = names.resolve(target.host()).iterator();
        while (true) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(addresses.next(), target.port()));
                return socket;
            } catch (IOException e) {
                socket.close();
                if (!addresses.hasNext()) {
                    throw e;
                }
            }
        }
    }
}
