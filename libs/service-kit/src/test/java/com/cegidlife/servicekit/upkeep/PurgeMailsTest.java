package com.cegidlife.servicekit.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class PurgeMailsTest {

    @Inject
    Purge purge;

    @Inject
    DataSource dataSource;

    @AfterEach
    void empty() throws SQLException {
        execute("delete from outgoing_mails");
    }

    @Test
    void mailsLeaveAWeekAfterTheyWereSentAndNinetyDaysAfterTheyWereGivenUp() throws SQLException {
        for (var state : List.of("sent", "given_up")) {
            for (var days : List.of(6, 8, 89, 91)) {
                execute("""
                        insert into outgoing_mails (id, recipient, subject, body, created_at, %1$s_at)
                        values (gen_random_uuid(), 'a@client.example', '%1$s %2$d days ago', '', now(), now() - interval '%2$d days')
                        """.formatted(state, days));
            }
        }
        execute("""
                insert into outgoing_mail_attachments (mail_id, position, name, content_type, content)
                select id, 0, 'a.txt', 'text/plain', 'a' from outgoing_mails
                """);

        purge.run();

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "sent 6 days ago", "given_up 6 days ago", "given_up 8 days ago", "given_up 89 days ago");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> subjects() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select subject from outgoing_mails")) {
            var subjects = new ArrayList<String>();
            while (rows.next()) {
                subjects.add(rows.getString(1));
            }
            return subjects;
        }
    }
}
