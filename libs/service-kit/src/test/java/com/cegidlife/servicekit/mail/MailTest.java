package com.cegidlife.servicekit.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void theFirstLineOfALetterIsItsSubject() {
        var mail = Mail.of("claire@martin.example", "\nDemande enregistrée\r\n\r\nBonjour,\n\nMerci.\n");

        assertThat(mail.subject()).isEqualTo("Demande enregistrée");
        assertThat(mail.text()).isEqualTo("Bonjour,\n\nMerci.");
    }

    @Test
    void aLetterMayHaveNoText() {
        assertThat(Mail.of("claire@martin.example", "Sujet").text()).isEmpty();
    }

    @Test
    void whatIsNoContentTypeIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attachment("a.ics", "text/calendar\r\nX-Injected: yes", new byte[0]));
    }

    @Test
    void momentsAreThoseOfParisWithTheirOffset() {
        var winter = Instant.parse("2026-11-23T11:00:00Z");
        var summer = Instant.parse("2027-05-31T22:30:00Z");

        assertThat(Moments.inFrench(winter)).isEqualTo("lundi 23 novembre 2026 à 12:00 (heure de Paris, UTC+01:00)");
        assertThat(Moments.inEnglish(winter)).isEqualTo("Monday 23 November 2026 at 12:00 (Paris time, UTC+01:00)");
        assertThat(Moments.inFrench(summer)).isEqualTo("mardi 1er juin 2027 à 00:30 (heure de Paris, UTC+02:00)");
    }
}
