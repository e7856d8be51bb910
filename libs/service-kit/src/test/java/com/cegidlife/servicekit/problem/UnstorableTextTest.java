package com.cegidlife.servicekit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class UnstorableTextTest {

    private static final String NUL = "\\u0000";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'aNULb'} | /title",
                "{'title': 'a', 'paragraphs': [{'text': 'b'}, {'text': 'NUL'}]} | /paragraphs/1/text",
                "{'tags': ['a', 'bNUL']} | /tags/1",
                "{'remark': 'NUL'} | /remark",
                "{'labels': {'a': 'NULb'}} | /labels/a",
                "{'labels': {'aNUL': 'b'}} | /labels",
                "{'extra': {'a': [{'b': 'NUL'}]}} | /extra"
            },
            quoteCharacter = '"')
    void aTextOfTheBodyThatHoldsItIsNamedHoweverDeepItIs(String body, String pointer) {
        refused(write(body), pointer, "le caractère NUL");
        for (var half : List.of("\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00")) {
            refused(
                    write(body.replace("NUL", half)),
                    pointer,
                    body.contains("NUL':") ? "JSON illisible" : "une moitié de caractère");
        }
    }

    @Test
    void halfACharacterInTheBytesIsNamedToo() {
        var body = "{\"title\": \"a\u00ed\u00a0\u00bd\"}".getBytes(StandardCharsets.ISO_8859_1);
        refused(asUser().contentType("application/json").body(body).post("/samples/texts"), "/title", "UTF-8");
    }

    @Test
    void bytesInAnotherEncodingAreNamed() {
        var body = "{\"title\": \"b\", \"paragraphs\": [{\"text\": \"\u00e9t\u00e9\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        refused(
                asUser().contentType("application/json").body(body).post("/samples/texts"),
                "/paragraphs/0/text",
                "UTF-8");
    }

    @Test
    void aWholePairIsAText() {
        write("{'title': '\\ud83d\\ude00 \ud83d\ude00'}")
                .then()
                .statusCode(200)
                .body("title", equalTo("\ud83d\ude00 \ud83d\ude00"));
    }

    @ParameterizedTest
    @CsvSource({"a?word=b%00c, word", "a?tag=b&tag=%00c, tag", "a?cursor=%00, cursor", "a%00b, author"})
    void aParameterThatHoldsItIsNamed(String target, String parameter) {
        refused(asUser().urlEncodingEnabled(false).get("/samples/texts/" + target), parameter, "le caractère NUL");
    }

    @Test
    void everyOtherControlCharacterIsAText() {
        write("{'title': 'a\\u0001\\u001f\\u007f'}")
                .then()
                .statusCode(200)
                .body("title", equalTo("a\u0001\u001f\u007f"));
    }

    private static Response write(String body) {
        return asUser().contentType(ContentType.JSON)
                .body(body.replace('\'', '"').replace("NUL", NUL))
                .post("/samples/texts");
    }

    private static void refused(Response answer, String pointer, String reason) {
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.pointer", contains(pointer))
                .body("violations[0].detail", containsString(reason));
    }

    private static RequestSpecification asUser() {
        return given().auth()
                .oauth2(Tokens.of(UUID.randomUUID())
                        .customer(UUID.randomUUID())
                        .roles("customer-user")
                        .token());
    }
}
