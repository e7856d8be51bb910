package com.cegidlife.ticket.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void are_names_after_an_at_sign_and_no_addresses() {
        assertThat(Mentions.in(
                        "@Lea.Petit, voir avec (@hugo-b). Pas claire@martin.example ni @ seul ni @@xy @lea.petit"))
                .containsExactly("lea.petit", "hugo-b");
    }

    @Test
    void are_no_more_than_anybody_would_mention() {
        var text = new StringBuilder();
        for (var count = 0; count < 1_000; count++) {
            text.append("@agent").append(count).append(' ');
        }

        assertThat(Mentions.in(text.toString())).hasSize(20);
    }
}
