package com.cegidlife.ticket.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final Map<AnswerVariable, String> VALUES = Map.of(
            AnswerVariable.TICKET_NUMBER, "D-2026-000042",
            AnswerVariable.TICKET_SUBJECT, "Le prix {user.name} $1 \\1 <b>",
            AnswerVariable.USER_NAME, "Claire");

    @Test
    void is_filled_with_values_that_are_not_looked_into() {
        assertThat(filled("{user.name} : {ticket.number}, {ticket.subject}"))
                .isEqualTo("Claire : D-2026-000042, Le prix {user.name} $1 \\1 <b>");
    }

    @Test
    void keeps_everything_that_names_no_variable() {
        assertThat(filled("{} { ticket.number } {1} {{ticket.number}} <script>{ticket.number}</script>"))
                .isEqualTo("{} { ticket.number } {1} {D-2026-000042} <script>D-2026-000042</script>");
    }

    @Test
    void names_each_unknown_variable_once() {
        assertThat(new AnswerText("{ticket.nombre} {ticket.number} {toString} {ticket.nombre} {a-b}").unknown())
                .containsExactly("ticket.nombre", "toString");
    }

    @Test
    void says_which_values_are_missing_and_leaves_their_names() {
        var text = new AnswerText("Avant le {commitment.due}, {user.name}");
        assertThat(text.missing(VALUES)).containsExactly(AnswerVariable.COMMITMENT_DUE);
        assertThat(text.filled(VALUES)).isEqualTo("Avant le {commitment.due}, Claire");
    }

    private static String filled(String text) {
        return new AnswerText(text).filled(VALUES);
    }
}
