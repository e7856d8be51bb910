package com.cegidlife.learning.scorm;

import static com.cegidlife.learning.material.MaterialsTest.lesson;
import static com.cegidlife.learning.path.Authoring.draft;
import static com.cegidlife.learning.path.Authoring.module;
import static com.cegidlife.learning.path.Authoring.video;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.material.MaterialsTest;
import com.cegidlife.learning.material.Packages;
import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class ScormTest {

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private String path;

    @BeforeEach
    void aPathWithAPackage() {
        customer = EntitledCustomer.known(publisher);
        path = publishedWith(Packages.scorm12());
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    private String publishedWith(Packages sent) {
        String material = MaterialsTest.send("SCORM", UUID.randomUUID().toString(), sent.zip())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String made = Authoring.create(Map.of("kind", "FURTHER")).path("path");
        Authoring.publish(
                made,
                1,
                draft(
                        module("A", List.of(), List.of(), lesson("A1", "SCORM", material)),
                        module("B", List.of("A"), List.of(), video("B1"))));
        return made;
    }

    @Test
    @Rule("R15.1")
    void aPackageIsPlayedAndDoesItsLessonAtItsEnd() {
        var launch = launch();
        report(launch, Map.of("cmi.core.lesson_status", "incomplete", "cmi.suspend_data", "page=2"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"));
        lessonsDone(0);

        report(launch, Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "80"))
                .then()
                .body("status", equalTo("PASSED"))
                .body("elements.'cmi.suspend_data'", equalTo("page=2"));

        lessonsDone(1);
        customer.user(customer.userId)
                .get("/training/paths/" + path + "/lessons/B1")
                .then()
                .statusCode(200);
    }

    @Test
    void aRunBelowTheMasteryScoreDoesNotDoTheLesson() {
        report(launch(), Map.of("cmi.core.lesson_status", "completed", "cmi.core.score.raw", "69"))
                .then()
                .body("status", equalTo("FAILED"));
        lessonsDone(0);
    }

    @Test
    void aRunIsResumedOnAnotherDevice() {
        report(launch(), Map.of("cmi.suspend_data", "page=7", "cmi.core.lesson_location", "7"));

        given().get(launch() + "/run-time")
                .then()
                .body("elements.'cmi.core.entry'", equalTo("resume"))
                .body("elements.'cmi.suspend_data'", equalTo("page=7"));
    }

    @Test
    void scorm2004IsFollowedToo() {
        path = publishedWith(Packages.scorm2004());

        report(launch(), Map.of("cmi.completion_status", "completed", "cmi.score.scaled", "0.9"))
                .then()
                .body("edition", equalTo("SCORM_2004"))
                .body("status", equalTo("COMPLETED"));
        lessonsDone(1);
    }

    @Test
    void filesAndPlayerAreFencedIn() {
        var launch = launch();

        given().get(launch + "/player")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'self' https://portal.example"))
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(containsString("data-entry=\"files/index.html\""));
        given().get(launch + "/player.js").then().statusCode(200).body(containsString("API_1484_11"));
        given().get(launch + "/files/js/run.js")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/javascript"))
                .header("Content-Security-Policy", containsString("connect-src 'self'"))
                .header("Content-Security-Policy", containsString("sandbox allow-scripts allow-same-origin"))
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo("parent.API.LMSInitialize('')"));
    }

    @Test
    void nothingButTheFilesOfThePackageIsServed() {
        var launch = launch();

        for (var file : List.of("nowhere.html", "..%2f..%2fapplication.properties", "%2fetc%2fpasswd", "js")) {
            given().urlEncodingEnabled(false)
                    .get(launch + "/files/" + file)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aLaunchIsASecretThatExpires() {
        var now = Instant.parse("2026-12-01T10:00:00Z");
        clock.set(now);
        var launch = launch();
        clock.set(now.plus(Duration.ofHours(8)).minusMillis(1));
        given().get(launch + "/run-time").then().statusCode(200);

        clock.set(now.plus(Duration.ofHours(8)));

        given().get(launch + "/run-time").then().statusCode(404);
        given().get(launch + "/files/index.html").then().statusCode(404);
        report(launch, Map.of("cmi.suspend_data", "x")).then().statusCode(404);
        given().get("/scorm/" + UUID.randomUUID() + "/run-time").then().statusCode(404);
    }

    @Test
    void whatScormDoesNotKnowIsNamed() {
        report(launch(), Map.of("cmi.core.lesson_status", "done"))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/elements/cmi.core.lesson_status"));
    }

    @Test
    void aPackageAloneDoesItsLesson() {
        customer.user(customer.userId)
                .put("/training/paths/" + path + "/lessons/A1/completion")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/lesson-done-by-package"));
    }

    @Test
    void onlyPackagesAreLaunched() {
        report(launch(), Map.of("cmi.core.lesson_status", "passed"));

        customer.user(customer.userId)
                .post("/training/paths/" + path + "/lessons/B1/launches")
                .then()
                .statusCode(404);
    }

    @Test
    void everybodyHasARunOfTheirOwn() {
        report(launch(), Map.of("cmi.suspend_data", "mine"));

        var other = customer.user(UUID.randomUUID())
                .post("/training/paths/" + path + "/lessons/A1/launches")
                .<String>path("player")
                .replace("/player", "");
        assertThat(given().get(other + "/run-time").asString()).doesNotContain("mine");
    }

    @Test
    void whatIsReportedAfterANewVersionCountsForTheVersionLaunched() {
        var launch = launch();
        Authoring.open(path);
        Authoring.post(path, 2, "publication").then().statusCode(200);

        report(launch, Map.of("cmi.core.lesson_status", "passed"));

        customer.user(customer.userId)
                .get("/training/paths/" + path + "/progress")
                .then()
                .body("pathVersion", equalTo(2))
                .body("modules[0].done[0].pathVersion", equalTo(1));
    }

    private String launch() {
        return customer.user(customer.userId)
                .post("/training/paths/" + path + "/lessons/A1/launches")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("player")
                .replace("/player", "");
    }

    private static Response report(String launch, Map<String, String> elements) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("elements", elements))
                .put(launch + "/run-time");
    }

    private void lessonsDone(int expected) {
        customer.user(customer.userId)
                .get("/training/paths/" + path + "/progress")
                .then()
                .body("lessonsDone", equalTo(expected));
    }
}
