package com.cegidlife.ticket.incomingmail.imap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.ticket.incomingmail.AsideReason;
import com.cegidlife.ticket.incomingmail.IncomingMailSettings;
import com.cegidlife.ticket.incomingmail.Letter;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReadLetterTest {

    private static final String HEADERS = """
            From: Claire Martin <claire@martin.example>
            To: "Support" <support+d-2026-000042.00@cegidlife.example>, autre@cegidlife.example
            Delivered-To: support@cegidlife.example
            Subject: =?UTF-8?Q?Re:_Cl=C3=B4ture?=
             impossible
            Message-ID: <1@martin.example>
            """;

    @Test
    void reads_who_wrote_to_whom_about_what() {
        var letter = read(HEADERS + "\nBonjour\u0000,\r\nmerci", UTF_8);

        assertThat(letter.sender()).contains("claire@martin.example");
        assertThat(letter.recipients())
                .containsExactly(
                        "support+d-2026-000042.00@cegidlife.example",
                        "autre@cegidlife.example",
                        "support@cegidlife.example");
        assertThat(letter.subject()).isEqualTo("Re: Clôture impossible");
        assertThat(letter.messageId()).isEqualTo("<1@martin.example>");
        assertThat(letter.text()).isEqualTo("Bonjour,\nmerci");
        assertThat(letter.defect()).isEmpty();
    }

    @Test
    void keeps_no_character_that_cannot_be_stored_in_the_name_of_a_file() {
        var letter = read(
                HEADERS + "Content-Type: application/octet-stream\n"
                        + "Content-Disposition: attachment; filename=\"=?utf-8?Q?a=00.exe?=\"\n\nx",
                UTF_8);

        assertThat(letter.enclosures()).extracting(Letter.Enclosure::name).containsExactly("a.exe");
    }

    @Test
    void takes_no_sender_from_a_mail_that_states_two() {
        assertThat(read("From: a@martin.example, b@martin.example\n\nBonjour", UTF_8)
                        .sender())
                .isEmpty();
    }

    @Test
    void knows_a_mail_without_an_id_again() {
        var mail = "From: a@martin.example\nDate: Wed, 25 Nov 2026 10:00:00 +0100\n\nBonjour";

        assertThat(read(mail, UTF_8).messageId())
                .startsWith("sha256:")
                .isEqualTo(read(mail, UTF_8).messageId())
                .isNotEqualTo(read(mail.replace("10:00", "10:01"), UTF_8).messageId());
        assertThat(read("Message-ID: " + "x".repeat(2_000) + "\n\nBonjour", UTF_8)
                        .messageId())
                .startsWith("sha256:");
    }

    @Test
    void reads_the_encodings_that_there_are_and_survives_those_that_there_are_not() {
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=iso-8859-1\n\nDéjà", ISO_8859_1)
                        .text())
                .isEqualTo("Déjà");
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=martian\n\nDéjà", UTF_8)
                        .text())
                .isEqualTo("Déjà");
        assertThat(read(HEADERS + "Content-Type: text/plain\nContent-Transfer-Encoding: martian\n\nDéjà", UTF_8)
                        .defect())
                .contains(AsideReason.UNREADABLE);
    }

    @Test
    void reads_the_plain_form_of_a_text_and_leaves_decoration_out() {
        var letter = read(HEADERS + """
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain

                Bonjour
                --a
                Content-Type: text/html

                <p>Bonjour en couleurs</p>
                --a--
                --r
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --r
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="=?UTF-8?Q?d=C3=A9tail.pdf?="
                Content-Transfer-Encoding: base64

                JVBERi0xLjQ=
                --r--
                """, UTF_8);

        assertThat(letter.text().strip()).isEqualTo("Bonjour");
        assertThat(letter.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("détail.pdf");
            assertThat(file.size()).isEqualTo(8);
        });
    }

    @Test
    void sets_mails_of_thousands_of_parts_or_of_none_aside() {
        var bomb = new StringBuilder(HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n");
        for (var part = 0; part < 10_000; part++) {
            bomb.append("--b\nContent-Type: application/pdf; name=a.pdf\n\n%PDF\n");
        }
        bomb.append("--b--\n");
        var doll = new StringBuilder(HEADERS);
        for (var depth = 0; depth < 100; depth++) {
            doll.append("Content-Type: multipart/mixed; boundary=b%1$d\n\n--b%1$d\n".formatted(depth));
        }

        assertThat(read(bomb.toString(), UTF_8).defect()).contains(AsideReason.UNREADABLE);
        assertThat(read(doll + "\nfin", UTF_8).defect()).contains(AsideReason.UNREADABLE);
        assertThat(read(HEADERS + "Content-Type: multipart/mixed\n\nsans parties", UTF_8)
                        .text())
                .isEmpty();
    }

    @Test
    void does_not_fetch_what_is_too_large_and_cuts_what_nobody_writes() {
        assertThat(read(HEADERS + "\n" + "x".repeat(2_000_000), UTF_8).defect()).contains(AsideReason.TOO_LARGE);
        assertThat(read(HEADERS + "\n" + "x".repeat(900_000), UTF_8).text()).hasSize(Letter.LONGEST_TEXT);
    }

    private static Letter read(String mail, Charset charset) {
        var read = new ArrayList<Letter>();
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(charset)));
            new ReadLetter(new Settings()).read(message, read::add);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        return read.getFirst();
    }

    private record Settings() implements IncomingMailSettings {

        @Override
        public Optional<String> address() {
            return Optional.empty();
        }

        @Override
        public Optional<String> secret() {
            return Optional.empty();
        }

        @Override
        public Imap imap() {
            throw new UnsupportedOperationException("No mailbox");
        }

        @Override
        public String every() {
            return "30s";
        }

        @Override
        public MemorySize largestMail() {
            return new MemorySize(BigInteger.valueOf(1_000_000));
        }

        @Override
        public int mostAnHour() {
            return 30;
        }

        @Override
        public Duration kept() {
            return Duration.ofDays(90);
        }
    }
}
