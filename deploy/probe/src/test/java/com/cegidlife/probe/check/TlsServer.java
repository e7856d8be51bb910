package com.cegidlife.probe.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** Shakes hands with every client, and shows a certificate that it signed itself. */
final class TlsServer implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final SSLServerSocket socket;

    private TlsServer(SSLServerSocket socket) {
        this.socket = socket;
    }

    /** @param validFrom relative to now, as keytool takes it: {@code -10d} is ten days ago */
    static TlsServer start(Path folder, String validFrom, int validDays) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(keyStore(folder.resolve("server.p12"), validFrom, validDays), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var server = new TlsServer(socket);
        Thread.startVirtualThread(server::serve);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = (SSLSocket) socket.accept()) {
                client.startHandshake();
                client.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException clientOrServerGone) {
                continue;
            }
        }
    }

    private static KeyStore keyStore(Path file, String validFrom, int validDays) throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var command = "%s -genkeypair -keystore %s -storetype PKCS12 -storepass %s -alias server -dname CN=localhost"
                + " -keyalg EC -startdate %s -validity %d";
        var exit = new ProcessBuilder(command.formatted(keytool, file, PASSWORD, validFrom, validDays)
                        .split(" "))
                .start()
                .waitFor();
        assertThat(exit).as("exit of keytool").isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}
