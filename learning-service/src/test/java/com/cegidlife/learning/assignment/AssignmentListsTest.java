package com.cegidlife.learning.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class AssignmentListsTest {

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        customer = EntitledCustomer.known(publisher);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R15.8")
    void manyAreAssignedAndEachRefusalIsReported() {
        var other = customer.anotherUser(publisher, "Hugo Bernard");
        var unknown = UUID.randomUUID();

        customer.admin()
                .body(Map.of("assignments", List.of(line(customer.userId), line(unknown), line(other), line(other))))
                .post("/assignments")
                .then()
                .statusCode(200)
                .body("assigned", equalTo(2))
                .body("refused", equalTo(2))
                .body("lines.assigned", contains(true, false, true, false))
                .body("lines[1].problem.type", endsWith("/problems/user-unknown"))
                .body("lines[3].problem.type", endsWith("/problems/functional-role-already-assigned"));

        customer.standings().then().body("standings", hasSize(1));
    }

    @Test
    @Rule("R15.8")
    void aFileIsDoneLineByLine() {
        var file = """
                \uFEFFutilisateur;fonctionnel;remarque
                %s;%s;première
                "%s";"%s"

                rien
                %s,PEUT-ETRE
                """.formatted(
                        customer.email().toUpperCase(Locale.ROOT),
                        customer.functionalRole,
                        customer.userId,
                        customer.functionalRole,
                        customer.email());

        upload(file.getBytes(UTF_8), "fr")
                .then()
                .statusCode(200)
                .body("assigned", equalTo(1))
                .body("lines.line", contains(2, 3, 5, 6))
                .body("lines.assigned", contains(true, false, false, false))
                .body("lines[1].problem.type", endsWith("/problems/functional-role-already-assigned"))
                .body("lines[2].problem.type", endsWith("/problems/line-unreadable"))
                .body("lines[3].problem.type", endsWith("/problems/functional-role-unknown"))
                .body(
                        "lines[3].problem.detail",
                        equalTo("Le catalogue n'a pas de fonctionnel PEUT-ETRE. Vérifiez son code."));
    }

    @Test
    void spreadsheetsWriteWindows1252() {
        var file = "Utilisateur;Rôle attribué\n%s;%s\n".formatted(customer.email(), customer.functionalRole);

        upload(file.getBytes(Charset.forName("windows-1252")), "en").then().body("assigned", equalTo(1));
    }

    @Test
    void theSameKeyRepeatsNothingAndTriesAgainWhatWasRefused() {
        var asking = customer.admin()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("assignments", List.of(line(customer.userId), line(UUID.randomUUID()))));

        asking.post("/assignments").then().body("lines.assigned", contains(true, false));
        asking.post("/assignments").then().body("lines.assigned", contains(true, false));
    }

    @Test
    void anEmptyFileAndOneThatIsTooLongAreRefused() {
        var tooLong = "u;f\n" + "a@b.example;X\n".repeat(AssignmentFile.MOST_LINES + 1);

        upload(new byte[0], "fr").then().statusCode(400);
        upload("utilisateur;fonctionnel\n".getBytes(UTF_8), "fr").then().statusCode(400);
        upload(tooLong.getBytes(UTF_8), "fr")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/invalid-request"));
        assertThat(AssignmentFile.read("u;f\na\tb".getBytes(UTF_8))).containsExactly(new AssignmentLine(2, "a", "b"));
    }

    private Response upload(byte[] file, String language) {
        return customer.admin()
                .header("Accept-Language", language)
                .contentType("text/csv")
                .body(file)
                .post("/assignments/csv");
    }

    private Map<String, Object> line(UUID user) {
        return Map.of("userId", user, "functionalRole", customer.functionalRole);
    }
}
