package com.cegidlife.servicekit.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class ProblemDocumentsTest {

    @Test
    void aRefusalSaysWhichRuleWhyAndWhatToDo() {
        mustBe(409, "standing-missing", asUser().get("/samples/refusal"))
                .body("title", equalTo("Examen non passé"))
                .body("status", equalTo(409))
                .body("detail", equalTo("Le rôle comptable demande un examen."))
                .body("instance", equalTo("/samples/refusal"))
                .body("rule", equalTo("R15.10"))
                .body("role", equalTo("comptable"))
                .body("nextSteps.label", contains("Passer l'examen de comptable", "Acheter de l'assistance"))
                .body("nextSteps[0].href", equalTo("/exams/comptable"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9,fr;q=0.1 | en | Exam not taken",
                "fr-CA                   | fr | Examen non passé",
                "de                      | fr | Examen non passé",
                "de, en;q=0.5            | en | Exam not taken",
                "*                       | fr | Examen non passé"
            })
    void aProblemSpeaksTheLanguageOfTheCaller(String accepted, String language, String title) {
        asUser().header("Accept-Language", accepted)
                .get("/samples/refusal")
                .then()
                .header("Content-Language", language)
                .header("Vary", containsString("Accept-Language"))
                .body("title", equalTo(title));
    }

    @Test
    void everyInvalidFieldOfTheBodyIsNamedByItsPointer() {
        var body = """
                {"name": " ", "count": 1, "parts": [{"name": "first"}, {"name": ""}]}
                """;
        mustBe(
                        400,
                        "invalid-request",
                        asUser().contentType(ContentType.JSON).body(body).post("/samples"))
                .body("violations.pointer", contains("/name", "/parts/1/name"))
                .body("violations[0].detail", equalTo("ne doit pas être vide"));
    }

    @Test
    void violationsAreToldInEnglishToo() {
        asUser().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"name\": \"\", \"count\": 1}")
                .post("/samples")
                .then()
                .body("violations[0].detail", equalTo("must not be blank"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\", \"count\": 1, \"colour\": \"red\"} | /colour | champ inconnu",
                "{\"name\": \"a\", \"count\": 1, \"day\": \"NODAY\"} | /day | attendu : l'une des valeurs MONDAY",
                "{\"name\": \"a\", \"count\": \"x\"} | /count | attendu : un nombre",
                "{\"name\": \"a\", \"count\": \"1\"} | /count | attendu : un nombre",
                "{\"name\": \"a\", \"count\": 1.5} | /count | attendu : un nombre",
                "{\"name\": {}, \"count\": 1} | /name | attendu : un texte",
                "{\"name\": \"a\", \"count\": 1, \"parts\": {}} | /parts | attendu : une liste",
                "{\"name\": \"a\", \"count\": 1, \"parts\": [3]} | /parts/0 | attendu : un objet",
                "{\"name\": \"a\", \"count\": 1, \"parts\": [{\"date\": \"14/05\"}]} | /parts/0/date | attendu : une date",
                "{\"name\": \"a\", | '' | JSON illisible à la ligne 1",
                "[] | '' | attendu : un objet",
            })
    void whatCannotBeReadIsNamed(String body, String pointer, String detail) {
        mustBe(
                        400,
                        "invalid-request",
                        asUser().contentType(ContentType.JSON).body(body).post("/samples"))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].detail", startsWith(detail))
                .body(not(containsString("com.cegidlife")));
    }

    @Test
    void aMissingBodyIsAViolation() {
        mustBe(400, "invalid-request", asUser().contentType(ContentType.JSON).post("/samples"))
                .body("violations[0].pointer", equalTo(""));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "cursor=%25%25, cursor",
        "cursor=YWJj, cursor",
        "day=NODAY, day",
        "since=yesterday, since"
    })
    void aParameterThatIsWrongIsNamed(String query, String parameter) {
        mustBe(400, "invalid-request", asUser().urlEncodingEnabled(false).get("/samples?" + query))
                .body("violations.pointer", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({"-1", "x"})
    void aHeaderThatIsWrongIsNamed(String size) {
        mustBe(400, "invalid-request", asUser().header("X-Size", size).get("/samples"))
                .body("violations.pointer", contains("X-Size"));
    }

    @Test
    void aPathParameterThatIsWrongIsNamed() {
        mustBe(400, "invalid-request", asUser().get("/samples/of/me"))
                .body("violations.pointer", contains("owner"))
                .body("violations.detail", contains("attendu : un identifiant UUID"));
    }

    @Test
    void noTokenIsAProblemWithAChallenge() {
        mustBe(401, "unauthenticated", given().get("/samples")).header("WWW-Authenticate", "Bearer");
    }

    @Test
    void anExpiredTokenIsAProblemWithAChallenge() {
        var expired =
                Tokens.of(UUID.randomUUID()).roles("support-agent").expired().token();
        mustBe(401, "unauthenticated", given().auth().oauth2(expired).get("/samples"))
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void anotherRoleIsForbidden() {
        var token = Tokens.of(UUID.randomUUID()).roles("trainer").token();
        mustBe(403, "forbidden", given().auth().oauth2(token).get("/samples"));
    }

    @Test
    void anUnknownPathIsNotFound() {
        mustBe(404, "not-found", asUser().get("/nowhere"));
    }

    @Test
    void anotherMethodIsNotAllowed() {
        mustBe(405, "method-not-allowed", asUser().delete("/samples"));
    }

    @Test
    void anUnknownAnswerFormatIsNotAcceptable() {
        mustBe(406, "not-acceptable", asUser().accept("text/csv").get("/samples"));
    }

    @Test
    void anotherContentTypeIsUnsupported() {
        mustBe(
                415,
                "unsupported-media-type",
                asUser().contentType("text/xml").body("<a/>").post("/samples"));
    }

    @Test
    void tooLargeABodyIsRefusedBeforeItIsSent() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            var head = "POST /samples HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 99000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"/problems/payload-too-large\"", "Content too large");
        }
    }

    @Test
    void aBugTellsItsTraceAndNothingElse() {
        mustBe(500, "internal-error", asUser().get("/samples/bug"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not(equalTo("0".repeat(32))))
                .body(not(containsString("hunter2")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void everyTypeCanBeResolvedByEveryone() {
        given().get("/problems").then().statusCode(200).body("type", hasItem("/problems/standing-missing"));
        given().get("/problems/standing-missing")
                .then()
                .statusCode(200)
                .body("status", equalTo(409))
                .body("title.french", equalTo("Examen non passé"))
                .body("rule", equalTo("R15.10"));
        mustBe(404, "not-found", given().get("/problems/unheard-of"));
    }

    private static RequestSpecification asUser() {
        var token = Tokens.of(UUID.randomUUID())
                .customer(UUID.randomUUID())
                .roles("customer-user")
                .token();
        return given().auth().oauth2(token);
    }

    private static ValidatableResponse mustBe(int status, String slug, io.restassured.response.Response response) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug));
    }
}
