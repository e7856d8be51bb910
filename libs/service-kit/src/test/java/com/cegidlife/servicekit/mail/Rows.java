package com.cegidlife.servicekit.mail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The queue as the database holds it, for tests to look into and to change. */
@ApplicationScoped
class Rows {

    private final DataSource dataSource;
    private final Mails mails;

    Rows(DataSource dataSource, Mails mails) {
        this.dataSource = dataSource;
        this.mails = mails;
    }

    /** Commits a mail. */
    void commit(Mail mail) {
        QuarkusTransaction.requiringNew().run(() -> mails.send(mail));
    }

    void change(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String condition) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from outgoing_mails where " + condition)) {
            row.next();
            return row.getLong(1);
        }
    }
}
