package com.cegidlife.availability.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.cegidlife.availability.maintenance.Planner;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "availability")
@WithMailServer
class SubscriptionTest {

    private static final Pattern LINK = Pattern.compile("https://meteo\\.example(/public/weather-subscriptions/\\S+)");

    private final String address = "claire-" + UUID.randomUUID() + "@acme.example";
    private final String product = "P-" + UUID.randomUUID();

    @Rule("R6.6")
    @Test
    void who_confirmed_is_written_of_what_everybody_may_know_until_one_click_ends_it() {
        var page = asked();
        given().get(page).then().statusCode(200).body(containsString("form method=\"post\""));
        incident("Avant");
        given().post(page + "/confirm").then().statusCode(200);

        incident("Lenteurs");

        await().until(() -> subjects().contains("Incident : Lenteurs / Slowness"));
        assertThat(subjects()).doesNotContain("Incident : Avant / Slowness");
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(page + "/unsubscribe")
                .then()
                .statusCode(200);
        given().post(page + "/unsubscribe").then().statusCode(200);
        incident("Après");
        var other = "other-" + UUID.randomUUID() + "@acme.example";
        assertThat(link(other)).isNotEmpty();
        assertThat(subjects()).doesNotContain("Incident : Après / Slowness");
    }

    @Test
    void nobody_is_asked_twice_within_the_hour_and_the_answer_tells_nobody_who_is_known() {
        asked();

        ask(address).statusCode(202);

        assertThat(link("later-" + UUID.randomUUID() + "@acme.example")).isNotEmpty();
        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(1);
    }

    @Test
    void looking_at_the_page_confirms_nothing_and_a_guessed_one_does_not_exist() {
        given().get(asked()).then().statusCode(200);

        incident("Lenteurs");

        assertThat(link("later-" + UUID.randomUUID() + "@acme.example")).isNotEmpty();
        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(1);
        given().get("/public/weather-subscriptions/guessed").then().statusCode(404);
        given().post("/public/weather-subscriptions/guessed/confirm").then().statusCode(404);
    }

    @Test
    void what_is_no_address_is_refused() {
        ask("claire").statusCode(400);
        ask("a@b, c@d").statusCode(400);
    }

    private String asked() {
        return link(address);
    }

    /** Where the mail leads that asks for a confirmation. */
    private String link(String who) {
        ask(who).statusCode(202);
        await().until(() -> !SuiteServers.mails().receivedBy(who).isEmpty());
        var found = LINK.matcher(SuiteServers.mails().receivedBy(who).getFirst().text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ValidatableResponse ask(String who) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", who, "product", product))
                .post("/public/weather-subscriptions")
                .then();
    }

    private List<String> subjects() {
        return SuiteServers.mails().receivedBy(address).stream()
                .map(mail -> mail.subject())
                .toList();
    }

    private void incident(String title) {
        Planner.post(
                        "/incidents",
                        Map.of(
                                "titleFrench", title,
                                "titleEnglish", "Slowness",
                                "product", product,
                                "bulletin",
                                        Map.of("stage", "RESOLVED", "textFrench", "C'est réglé.", "textEnglish", "Fixed.")))
                .statusCode(201);
    }
}
