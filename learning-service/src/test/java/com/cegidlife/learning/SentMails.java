package com.cegidlife.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The mails that the service has left for somebody, whether sent or not. */
@ApplicationScoped
public class SentMails {

    private final DataSource dataSource;

    SentMails(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Each as subject and text, in the order in which they were written. */
    public List<String> to(String address) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select subject || chr(10) || body from outgoing_mails where recipient = ? order by id")) {
            select.setString(1, address);
            var mails = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    mails.add(rows.getString(1));
                }
            }
            return mails;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
