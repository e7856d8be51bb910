package com.cegidlife.servicekit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class AuditTest {

    private static final UUID ACTOR = UUID.randomUUID();

    @Inject
    Audit audit;

    @Inject
    DataSource dataSource;

    private final String subject = "ticket/" + UUID.randomUUID();

    @Test
    void aDecisionIsReadAsItWasRecorded() {
        record("assign");
        read("").body("items.action", contains("assign"))
                .body("items[0].subject", equalTo(subject))
                .body("items[0].actorId", equalTo(ACTOR.toString()))
                .body("items[0].reason", equalTo("parce que"))
                .body("items[0].before", nullValue())
                .body("items[0].after", equalTo("ASSIGNED"));
    }

    @Test
    void decisionsAreReadPageByPageInTheirOrder() {
        record("register");
        record("assign");
        record("close");
        String next = read("&limit=2")
                .body("items.action", contains("register", "assign"))
                .extract()
                .path("next");
        read("&limit=2&cursor=" + next).body("items.action", contains("close")).body("next", nullValue());
    }

    @Test
    void aDecisionIsRecordedWithItsTransactionOrNotAtAll() {
        assertThatThrownBy(() -> audit.record(decision("assign"))).isInstanceOf(TransactionalException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entries set reason = 'other'",
                "delete from audit_entries",
                "truncate audit_entries"
            })
    void whatWasRecordedCannotBeChanged(String change) {
        assertThatThrownBy(() -> execute(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void aSubjectMustBeNamed() {
        given().auth()
                .oauth2(operator())
                .get("/audit")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("subject"));
    }

    private void record(String action) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(decision(action)));
    }

    private Audit.Decision decision(String action) {
        return new Audit.Decision(ACTOR, action, subject, "parce que", null, "ASSIGNED");
    }

    private ValidatableResponse read(String query) {
        return given().auth()
                .oauth2(operator())
                .get("/audit?subject=" + subject + query)
                .then()
                .statusCode(200);
    }

    private static String operator() {
        return Tokens.of(UUID.randomUUID()).roles("operator").token();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
