package com.cegidlife.learning.progress;

import static com.cegidlife.learning.path.Authoring.draft;
import static com.cegidlife.learning.path.Authoring.module;
import static com.cegidlife.learning.path.Authoring.moduleA;
import static com.cegidlife.learning.path.Authoring.moduleB;
import static com.cegidlife.learning.path.Authoring.text;
import static com.cegidlife.learning.path.Authoring.video;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class ProgressTest {

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private String path;

    @BeforeEach
    void aPublishedPath() {
        customer = EntitledCustomer.known(publisher);
        path = Authoring.publishedFor(customer.functionalRole);
    }

    @AfterEach
    void close() {
        publisher.close();
    }

    @Test
    @Rule("R15.2")
    void aModuleIsReachedOnceWhatItRequiresIsDone() {
        get("lessons/B1")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/prerequisites-missing"))
                .body("missing", equalTo("A"));
        complete("B1").then().statusCode(409);
        progress().then().body("modules.state", contains("OPEN", "LOCKED")).body("next", equalTo("A1"));

        complete("A1").then().statusCode(200).body("next", equalTo("A2"));
        complete("A2").then().body("modules.state", contains("DONE", "OPEN")).body("next", equalTo("B1"));

        get("lessons/B1").then().statusCode(200).body("html", equalTo("<p>Crédit</p>"));
        complete("B1")
                .then()
                .body("modules.state", contains("DONE", "DONE"))
                .body("lessonsDone", equalTo(3))
                .body("next", nullValue());
    }

    @Test
    void aLessonIsReadAndDone() {
        get("lessons/A2")
                .then()
                .body("address", equalTo("https://videos.example/A2"))
                .body("doneAt", nullValue());

        String first = complete("A2").path("modules[0].done[0].doneAt");

        get("lessons/A2").then().body("doneAt", notNullValue());
        complete("A2").then().statusCode(200).body("modules[0].done[0].doneAt", equalTo(first));
        get("lessons/NOWHERE").then().statusCode(404);
    }

    @Test
    @Rule("R15.2")
    void whatWasDoneStaysWithItsVersionAndCountsUntilTheLessonChanges() {
        complete("A1");
        complete("A2");
        Authoring.open(path);
        var changed = module("A", List.of(), List.of(), text("A1", "<p>Débit, autrement</p>"), video("A2"));
        Authoring.publish(path, 2, draft(changed, moduleB()));

        progress()
                .then()
                .body("pathVersion", equalTo(2))
                .body("modules[0].state", equalTo("OPEN"))
                .body("modules[0].done.lesson", contains("A2"))
                .body("modules[0].done.pathVersion", contains(1))
                .body("outdated.lesson", contains("A1"))
                .body("outdated.pathVersion", contains(1))
                .body("next", equalTo("A1"));
        complete("A1")
                .then()
                .body("modules[0].state", equalTo("DONE"))
                .body("modules[0].done.pathVersion", contains(2, 1))
                .body("outdated.lesson", contains("A1"));
    }

    @Test
    void aNewTitleIsNoNewLesson() {
        complete("A1");
        Authoring.open(path);
        var renamed = Map.<String, Object>of(
                "code", "A1", "title", "Tout sur le débit", "kind", "TEXT", "minutes", 12, "html", "<p>Débit</p>");
        Authoring.publish(path, 2, draft(module("A", List.of(), List.of(), renamed)));

        progress().then().body("modules[0].state", equalTo("DONE")).body("outdated", empty());
    }

    @Test
    void learnersGoOnWhereTheyLeftOff() {
        user().get("/training/progress").then().body("items", empty());

        user().body(Map.of("lesson", "A2", "seconds", 312))
                .put("/training/paths/" + path + "/bookmark")
                .then()
                .statusCode(200);
        user().body(Map.of("lesson", "A2", "seconds", 320)).put("/training/paths/" + path + "/bookmark");

        user().get("/training/progress")
                .then()
                .body("items.path", contains(path))
                .body("items[0].bookmark.lesson", equalTo("A2"))
                .body("items[0].bookmark.seconds", equalTo(320))
                .body("items[0].lessons", equalTo(3))
                .body("items[0].lessonsDone", equalTo(0));
    }

    @Test
    void aBookmarkIsInALessonThatCanBeReached() {
        user().body(Map.of("lesson", "B1", "seconds", 0))
                .put("/training/paths/" + path + "/bookmark")
                .then()
                .statusCode(409);
        user().body(Map.of("lesson", "A1", "seconds", -1))
                .put("/training/paths/" + path + "/bookmark")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/seconds"));
    }

    @Test
    void aWithdrawnPathIsNoLongerShownButNothingIsForgotten() {
        complete("A1");
        Authoring.post(path, 1, "withdrawal");
        progress().then().statusCode(404);
        user().get("/training/progress").then().body("items", empty());

        Authoring.open(path);
        Authoring.publish(path, 2, draft(moduleA()));

        progress().then().body("modules[0].done.lesson", contains("A1"));
    }

    @Test
    @Rule("R11.2")
    void everybodyHasTheirOwnProgress() {
        complete("A1");

        customer.user(UUID.randomUUID())
                .get("/training/paths/" + path + "/progress")
                .then()
                .body("lessonsDone", equalTo(0));
    }

    @Test
    void trainersReadEveryLessonAndDoNone() {
        EntitledCustomer.trainer()
                .get("/training/paths/" + path + "/lessons/B1")
                .then()
                .statusCode(200);
        EntitledCustomer.trainer()
                .put("/training/paths/" + path + "/lessons/B1/completion")
                .then()
                .statusCode(403);
    }

    private Response get(String what) {
        return user().get("/training/paths/" + path + "/" + what);
    }

    private Response complete(String lesson) {
        return user().put("/training/paths/" + path + "/lessons/" + lesson + "/completion");
    }

    private Response progress() {
        return get("progress");
    }

    private RequestSpecification user() {
        return customer.user(customer.userId);
    }
}
