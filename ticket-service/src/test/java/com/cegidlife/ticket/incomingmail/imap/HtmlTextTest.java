package com.cegidlife.ticket.incomingmail.imap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void is_what_a_reader_sees_line_by_line() {
        var html = "<html><head><title>x</title><style>p {color: red}</style></head><body><script>alert(1)</script>"
                + "<p>L&#39;erreur   &lt;4012&gt;\n revient&nbsp;:</p><ul><li>en <b>2025</b></li><li>en 2024</li></ul>"
                + "<div>Claire<br>Martin</div></body></html>";

        assertThat(HtmlText.of(html)).isEqualTo("L'erreur <4012> revient :\n\n- en 2025\n- en 2024\nClaire\nMartin");
    }

    @Test
    void marks_what_is_quoted() {
        assertThat(HtmlText.of("<p>Oui.</p><div>Le 25, CegidLife a écrit :<br></div><blockquote>Bonjour<br>Merci"
                        + "</blockquote>"))
                .isEqualTo("Oui.\n\nLe 25, CegidLife a écrit :\n> Bonjour\n> Merci");
    }
}
