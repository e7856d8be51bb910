package com.cegidlife.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {

    private static final String HUGO = "hugo.bernard@ateliers-durand.example";
    private static final String PAUL = "paul.martin@boulangerie-martin.example";

    private final int smtpPort = freePort();
    private final int httpPort = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private MailCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        catcher = new MailCatcher(smtpPort, httpPort);
    }

    @AfterEach
    void stop() {
        catcher.close();
        client.close();
    }

    @Test
    void thePageListsMailsNewestFirst() throws Exception {
        send(HUGO, "Première demande", "Bonjour");
        send(PAUL, "Deuxième demande", "Bonsoir");

        assertThat(get("/").body()).containsSubsequence("Deuxième demande", "Première demande");
    }

    @Test
    void aTestReadsTheMailsOfOneAddressee() throws Exception {
        send(HUGO, "Pour Hugo", "Bonjour Hugo");
        send(PAUL, "Pour Paul", "Bonjour Paul");

        var mails = json("/mails?to=" + HUGO);

        assertThat(mails).hasSize(1);
        assertThat(mails.at("/0/subject").asText()).isEqualTo("Pour Hugo");
        assertThat(mails.at("/0/to/0").asText()).isEqualTo(HUGO);
        assertThat(mails.at("/0/text").asText().strip()).isEqualTo("Bonjour Hugo");
    }

    @Test
    void nothingThatAMailContainsRunsInThePage() throws Exception {
        var script = "<script>alert(1)</script>";
        sendHtml(HUGO, "Objet " + script, "\"></iframe>" + script);

        var shown = get("/1");

        assertThat(shown.body()).doesNotContain(script).contains("<iframe sandbox title=");
        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(get("/").body()).doesNotContain(script);
    }

    @Test
    void aMailWithoutDateSaysSo() throws Exception {
        var message = message(HUGO, "Rappel");
        message.setText("Bonjour");
        message.saveChanges();
        message.removeHeader("Date");
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, message.getAllRecipients());
        }

        assertThat(get("/").body()).contains("sans date");
    }

    @Test
    void anUnknownMailIsNotFound() throws Exception {
        assertThat(get("/7").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) throws Exception {
        var message = message(to, subject);
        message.setText(text, StandardCharsets.UTF_8.name());
        Transport.send(message);
    }

    private void sendHtml(String to, String subject, String html) throws Exception {
        var part = new MimeBodyPart();
        part.setContent(html, "text/html; charset=utf-8");
        var message = message(to, subject);
        message.setContent(new MimeMultipart(part));
        Transport.send(message);
    }

    private MimeMessage message(String to, String subject) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("support@cegidlife.example");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        return message;
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.builder().build().readTree(get(path).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + httpPort + path))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
