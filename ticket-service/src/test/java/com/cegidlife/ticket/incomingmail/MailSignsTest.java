package com.cegidlife.ticket.incomingmail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSignsTest {

    @ParameterizedTest
    @CsvSource({
        "auto-submitted, auto-replied, AUTOMATIC",
        "auto-submitted, Auto-Generated; owner=x, AUTOMATIC",
        "precedence, Bulk, AUTOMATIC",
        "list-id, <users.example>, AUTOMATIC",
        "x-loop, support@cegidlife.example, AUTOMATIC",
        "return-path, <>, BOUNCE",
        "content-type, multipart/report; report-type=delivery-status, BOUNCE",
    })
    void tell_that_no_person_wrote(String name, String value, AsideReason reason) {
        assertThat(MailSigns.in(Map.of(name, value))).contains(reason);
    }

    @Test
    void are_none_in_the_mail_of_a_person() {
        var headers = Map.of(
                "auto-submitted",
                "no",
                "precedence",
                "normal",
                "return-path",
                "<a@b.example>",
                "content-type",
                "text/plain");

        assertThat(MailSigns.in(headers)).isEmpty();
        assertThat(MailSigns.in(Map.of())).isEmpty();
    }
}
