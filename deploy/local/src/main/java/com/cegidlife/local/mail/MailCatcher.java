package com.cegidlife.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The program of the mail catcher's process. Mails are kept in memory: they are gone after a restart. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer http;

    /**
     * Listens on localhost from then on, without authentication.
     *
     * @param smtpPort where the services send
     * @param httpPort where people and tests read
     */
    public MailCatcher(int smtpPort, int httpPort) throws IOException {
        smtp = new GreenMail(new ServerSetup(smtpPort, "localhost", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        smtp.start();
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", new MailHandler(this::mails));
        http.start();
    }

    /** @param args the SMTP port, the HTTP port */
    public static void main(String[] args) throws IOException {
        var catcher = new MailCatcher(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
    }

    @Override
    public void close() {
        http.stop(0);
        smtp.stop();
    }

    /** All mails, newest first. A mail's number never changes. */
    private List<Mail> mails() {
        var received = smtp.getReceivedMessages();
        return IntStream.range(0, received.length)
                .mapToObj(index -> Mail.read(index + 1, received[index]))
                .toList()
                .reversed();
    }
}
