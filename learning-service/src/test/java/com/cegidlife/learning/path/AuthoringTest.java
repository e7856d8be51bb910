package com.cegidlife.learning.path;

import static com.cegidlife.learning.EntitledCustomer.addFunctionalRole;
import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static com.cegidlife.learning.path.Authoring.draft;
import static com.cegidlife.learning.path.Authoring.edit;
import static com.cegidlife.learning.path.Authoring.module;
import static com.cegidlife.learning.path.Authoring.moduleA;
import static com.cegidlife.learning.path.Authoring.moduleB;
import static com.cegidlife.learning.path.Authoring.post;
import static com.cegidlife.learning.path.Authoring.publishedFor;
import static com.cegidlife.learning.path.Authoring.quizItem;
import static com.cegidlife.learning.path.Authoring.text;
import static com.cegidlife.learning.path.Authoring.version;
import static com.cegidlife.learning.path.Authoring.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "learning")
class AuthoringTest {

    @Inject
    DataSource dataSource;

    private String role;

    @BeforeEach
    void aFunctionalRole() {
        role = addFunctionalRole(code());
    }

    @Test
    @Rule("R15.2")
    void aFunctionalRoleHasOneCertifyingPathOfItsProduct() {
        var path = Authoring.certifying(role);

        Authoring.create(Map.of("kind", "CERTIFYING", "functionalRole", role))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/certifying-path-exists"));
        String product = trainer().get("/functional-roles/" + role).path("product");
        trainer().get(version(path, 1)).then().body("product", equalTo(product));
    }

    @Test
    void theSameKeyMakesOnePath() {
        var asking = trainer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("code", code(), "kind", "FURTHER", "title", "Trésorerie"));

        String first =
                asking.post("/learning-paths").then().statusCode(201).extract().asString();

        assertThat(asking.post("/learning-paths").asString()).isEqualTo(first);
    }

    @Test
    void aCodeIsTakenOnce() {
        var path = Authoring.certifying(role);

        Authoring.create(Map.of("code", path, "kind", "FURTHER"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/learning-path-exists"));
    }

    @Test
    void whatAPathIsAboutDependsOnItsKind() {
        refused(Map.of("kind", "CERTIFYING"), "/functionalRole");
        refused(Map.of("kind", "FURTHER", "functionalRole", role), "/functionalRole");
        refused(Map.of("kind", "MICROSOFT_365", "product", "COMPTA"), "/product");
        Authoring.create(Map.of("kind", "CERTIFYING", "functionalRole", code()))
                .then()
                .statusCode(404);
    }

    private static void refused(Map<String, Object> fields, String pointer) {
        Authoring.create(fields).then().statusCode(400).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void aDraftIsChangedOnTheVersionThatWasRead() {
        var path = Authoring.certifying(role);
        String read = trainer().get(version(path, 1)).header("ETag");
        edit(path, 1, draft(moduleA())).then().statusCode(200).body("minutes", equalTo(15));

        trainer()
                .header("If-Match", read)
                .body(draft(moduleB()))
                .put(version(path, 1))
                .then()
                .statusCode(412);
        trainer().body(draft(moduleB())).put(version(path, 1)).then().statusCode(428);
    }

    @Test
    void anEmptyDraftIsNotPublished() {
        var path = Authoring.certifying(role);

        post(path, 1, "publication").then().statusCode(409).body("type", endsWith("/problems/path-incomplete"));
        edit(path, 1, draft(moduleA(), module("B", List.of(), List.of())));
        post(path, 1, "publication").then().statusCode(409).body("type", endsWith("/problems/path-incomplete"));
    }

    @Test
    void aPublishedVersionNeverChanges() throws SQLException {
        var path = publishedFor(role);

        edit(path, 1, draft(moduleA()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/path-version-published"));
        post(path, 1, "publication").then().statusCode(409).body("type", endsWith("/problems/path-version-published"));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.executeUpdate("update path_versions set title = 'x' where path = '" + path + "'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> statement.executeUpdate("delete from path_versions where path = '" + path + "'"))
                    .hasMessageContaining("never changes");
        }
    }

    @Test
    void theNextVersionBeginsAsACopyAndReplacesTheOneBefore() {
        var path = publishedFor(role);

        Authoring.open(path)
                .then()
                .statusCode(201)
                .header("Location", endsWith(version(path, 2)))
                .body("state", equalTo("DRAFT"))
                .body("modules.code", contains("A", "B"));
        Authoring.open(path).then().statusCode(409).body("type", endsWith("/problems/path-draft-exists"));
        post(path, 2, "publication").then().statusCode(200);

        trainer()
                .get("/learning-paths/" + path + "/versions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.state", contains("PUBLISHED", "SUPERSEDED"));
    }

    @Test
    void theVersionsArePaged() {
        var path = publishedFor(role);
        Authoring.open(path);

        var first = trainer().queryParam("limit", 1).get("/learning-paths/" + path + "/versions");
        first.then().body("items.number", contains(2));
        trainer()
                .queryParam("cursor", first.<String>path("next"))
                .get("/learning-paths/" + path + "/versions")
                .then()
                .body("items.number", contains(1));
    }

    @Test
    void onlyWhatLearnersSeeIsWithdrawn() {
        var path = publishedFor(role);

        post(path, 1, "withdrawal").then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        post(path, 1, "withdrawal")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/path-version-not-published"));
        Authoring.open(path).then().statusCode(201).body("modules.code", contains("A", "B"));
        post(path, 2, "publication").then().statusCode(200).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void modulesRequireEarlierOnesAndSoNeverGoInCircles() {
        refusedDraft(
                "/modules/0/requires/0",
                module("A", List.of("B"), List.of(), video("A1")),
                module("B", List.of("A"), List.of(), video("B1")));
        refusedDraft("/modules/0/requires/0", module("A", List.of("A"), List.of(), video("A1")));
        refusedDraft("/modules/0/requires/0", module("A", List.of("NOWHERE"), List.of(), video("A1")));
    }

    @Test
    void codesAreUnique() {
        refusedDraft("/modules/1/code", moduleA(), moduleA());
        refusedDraft(
                "/modules/1/lessons/0/code",
                module("A", List.of(), List.of(), video("L")),
                module("B", List.of(), List.of(), video("L")));
        refusedDraft("/modules/0/quiz/1/code", module("A", List.of(), List.of(quizItem(), quizItem()), video("L")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://videos.example/1",
                "javascript:alert(1)",
                "data:text/html,x",
                "//videos.example/1",
                "https://",
                "https://user:secret@videos.example/1",
                "https://videos.example/a b"
            })
    void aVideoIsAtASecureAddress(String address) {
        refusedDraft("/modules/0/lessons/0/address", module("A", List.of(), List.of(), video("A1", address)));
    }

    @Test
    void aLessonHasWhatItsKindAsksFor() {
        var none = Map.<String, Object>of("code", "A1", "title", "Vide", "kind", "TEXT", "minutes", 10);
        refusedDraft("/modules/0/lessons/0/html", module("A", List.of(), List.of(), none));
        var both = new HashMap<>(text("A1", "<p>a</p>"));
        both.put("address", "https://videos.example/1");
        refusedDraft("/modules/0/lessons/0/address", module("A", List.of(), List.of(), both));
    }

    @Test
    void scriptsAreTakenOutOfTexts() {
        var path = Authoring.certifying(role);
        var html = "<p onclick=\"x()\">Débit<script>alert(1)</script></p><img src=x onerror=alert(1)>"
                + "<a href=\"javascript:alert(1)\">ici</a><iframe src=\"https://evil.example\"></iframe>"
                + "<table><tr><td style=\"position:fixed\">411</td></tr></table>";

        edit(path, 1, draft(module("A", List.of(), List.of(), text("A1", html))))
                .then()
                .statusCode(200)
                .body("modules[0].lessons[0].html", containsString("<td>411</td>"))
                .body("modules[0].lessons[0].html", not(containsString("script")))
                .body("modules[0].lessons[0].html", not(containsString("onerror")))
                .body("modules[0].lessons[0].html", not(containsString("onclick")))
                .body("modules[0].lessons[0].html", not(containsString("iframe")));
        refusedDraft(
                "/modules/0/lessons/0/html",
                module("A", List.of(), List.of(), text("A1", "<script>alert(1)</script>")));
    }

    @Test
    void aQuizItemHasTheRightChoicesItsKindAsksFor() {
        var noneRight = new HashMap<>(quizItem());
        noneRight.put("choices", List.of(Map.of("text", "Non", "right", false), Map.of("text", "Oui", "right", false)));
        refusedDraft("/modules/0/quiz/0/choices", module("A", List.of(), List.of(noneRight), video("A1")));
        var threeWays = new HashMap<>(quizItem());
        threeWays.put("kind", "TRUE_FALSE");
        threeWays.put(
                "choices",
                List.of(
                        Map.of("text", "Vrai", "right", true),
                        Map.of("text", "Faux", "right", false),
                        Map.of("text", "Peut-être", "right", false)));
        refusedDraft("/modules/0/quiz/0/choices", module("A", List.of(), List.of(threeWays), video("A1")));
    }

    @SafeVarargs
    private void refusedDraft(String pointer, Map<String, Object>... modules) {
        var path = Authoring.certifying(addFunctionalRole(code()));
        edit(path, 1, draft(modules)).then().statusCode(400).body("violations.pointer", hasItem(pointer));
    }
}
