package com.cegidlife.learning.community;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class CommunityTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private EntitledCustomer customer;
    private EntitledCustomer other;
    private String threads;

    @BeforeEach
    void aPathThatTwoCustomersFollow() {
        customer = EntitledCustomer.known(publisher);
        other = EntitledCustomer.known(publisher);
        threads = "/training/paths/" + Authoring.publishedOther(Map.of("kind", "FURTHER")) + "/threads";
    }

    @AfterEach
    void close() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule({"R15.1", "R11.2"})
    void usersOfAllCustomersTalkAndKnowEachOtherByFirstNameAndInitialAlone() {
        var thread = start();

        reply(thread, other(), "Chez nous, à l'encaissement.").then().statusCode(201);

        var posts = other().get(posts(thread));
        posts.then()
                .body("items.author", contains("Léa P.", "Léa P."))
                .body("items.own", contains(false, true))
                .body("items.trainer", contains(false, false));
        assertThat(posts.asString())
                .doesNotContain(
                        "Petit",
                        "durand",
                        "Durand",
                        "@",
                        customer.userId.toString(),
                        customer.id.toString(),
                        other.userId.toString());
        user().get(threads).then().body("items.posts", contains(2));
    }

    @Test
    @Rule("R15.1")
    void theCommunityIsForThoseWhoMayFollowThePath() {
        var thread = start();
        publisher.publish(other.entitlements(2, false, other.product));

        await().untilAsserted(() -> other().get(posts(thread)).then().statusCode(409));
        other().get(threads).then().statusCode(409);
        reply(thread, other(), "Bonjour").then().statusCode(409);
        other().body(Map.of("title", "Bonjour", "body", "Bonjour"))
                .post(threads)
                .then()
                .statusCode(409);
    }

    @Test
    void aThreadIsReachedThroughItsOwnPathAlone() {
        var thread = start();
        var elsewhere = "/training/paths/" + Authoring.publishedOther(Map.of("kind", "FURTHER")) + "/threads/";

        user().get(elsewhere + thread).then().statusCode(404);
        user().get(elsewhere + thread + "/posts").then().statusCode(404);
        user().get(threads + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @Rule("R15.1")
    void anAuthorEditsAndDeletesForFifteenMinutes() {
        clock.set(NOW);
        var thread = start();
        var post = firstPost(thread);
        clock.set(NOW.plus(Duration.ofMinutes(15)));
        edit(post, user(), "À l'encaissement ?")
                .then()
                .statusCode(200)
                .body("body", equalTo("À l'encaissement ?"))
                .body("editedAt", notNullValue());

        clock.set(NOW.plus(Duration.ofMinutes(15)).plusMillis(1));

        edit(post, user(), "Trop tard").then().statusCode(409).body("type", endsWith("/problems/post-edit-time-over"));
        delete(post, user()).then().statusCode(409);
    }

    @Test
    void aDeletedPostLeavesItsPlaceAndNoWord() {
        var thread = start();
        var post = firstPost(thread);

        delete(post, user()).then().statusCode(204);

        user().get(posts(thread)).then().body("items[0].deleted", equalTo(true)).body("items[0].body", nullValue());
        edit(post, user(), "Encore").then().statusCode(404);
    }

    @Test
    void whatOthersWroteIsNotMineToChange() {
        var post = firstPost(start());

        edit(post, other(), "Autre chose").then().statusCode(404);
        delete(post, other()).then().statusCode(404);
        edit(post, trainer(), "Autre chose").then().statusCode(404);
    }

    @Test
    void twoEditsOfTheSameVersionDoNotOverwriteEachOther() {
        var post = firstPost(start());
        var asking = user().header("If-Match", "\"0\"");
        asking.body(Map.of("body", "Un")).put(post).then().statusCode(200);

        asking.body(Map.of("body", "Deux")).put(post).then().statusCode(412);
        user().body(Map.of("body", "Trois")).put(post).then().statusCode(428);
        user().delete(post).then().statusCode(428);
    }

    @Test
    @Rule("R15.1")
    void trainersHideAPostWithAReasonAndShowItAgain() {
        var thread = start();
        var post = firstPost(thread);

        moderate(post, "hiding").then().statusCode(200).body("hiddenReason", equalTo("Publicité"));

        other().get(posts(thread))
                .then()
                .body("items[0].hidden", equalTo(true))
                .body("items[0].body", nullValue())
                .body("items[0].hiddenReason", nullValue());
        user().get(posts(thread)).then().body("items[0].hiddenReason", equalTo("Publicité"));
        edit(post, user(), "Mieux").then().statusCode(409).body("type", endsWith("/problems/post-hidden"));
        moderate(post, "showing").then().statusCode(200);
        other().get(posts(thread)).then().body("items[0].body", equalTo("Quand la choisir ?"));
    }

    @Test
    void onlyTrainersModerate() {
        var thread = start();
        var post = firstPost(thread);

        user().header("If-Match", "\"0\"")
                .body(Map.of("reason", "x"))
                .post(post + "/hiding")
                .then()
                .statusCode(403);
        user().header("If-Match", "\"0\"")
                .body(Map.of("pinned", true, "locked", true))
                .put(threads + "/" + thread + "/moderation")
                .then()
                .statusCode(403);
    }

    @Test
    void aReportIsThereUntilATrainerHasLookedAtIt() {
        var post = firstPost(start());
        var id = post.substring(post.lastIndexOf('/') + 1);
        other().body(Map.of("reason", "Hors sujet"))
                .post(post + "/reports")
                .then()
                .statusCode(204);
        other().body(Map.of("reason", "Hors sujet, vraiment"))
                .post(post + "/reports")
                .then()
                .statusCode(204);
        assertThat(reasonsOf(id)).containsExactly("Hors sujet");

        moderate(post, "showing").then().statusCode(200);

        assertThat(reasonsOf(id)).isEmpty();
    }

    private static List<String> reasonsOf(String post) {
        var reasons = new ArrayList<String>();
        String cursor = null;
        do {
            var asking = trainer().queryParam("limit", 200);
            var page = (cursor == null ? asking : asking.queryParam("cursor", cursor)).get("/community-reports");
            reasons.addAll(page.path("items.findAll { it.postId == '" + post + "' }.reason"));
            cursor = page.path("next");
        } while (cursor != null);
        return reasons;
    }

    @Test
    @Rule("R15.1")
    void aLockedThreadIsReadAndWrittenInByTrainersAlone() {
        var thread = start();
        var post = firstPost(thread);
        decide(thread, true, true).then().statusCode(200).body("locked", equalTo(true));

        reply(thread, user(), "Encore").then().statusCode(409).body("type", endsWith("/problems/thread-locked"));
        edit(post, user(), "Encore").then().statusCode(409);
        reply(thread, trainer(), "Voir le module TVA.")
                .then()
                .statusCode(201)
                .body("author", equalTo("Formateur"))
                .body("trainer", equalTo(true));
        user().get(posts(thread)).then().statusCode(200);
        decide(thread, false, false).then().statusCode(200);
        reply(thread, user(), "Merci").then().statusCode(201);
    }

    @Test
    void pinnedThreadsComeFirstThenTheLatestWrittenIn() {
        clock.set(NOW);
        var first = start();
        clock.set(NOW.plusSeconds(1));
        var second = start();
        clock.set(NOW.plusSeconds(2));
        var third = start();
        decide(first, true, false);
        clock.set(NOW.plusSeconds(3));
        reply(second, user(), "Du nouveau");

        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var asking = user().queryParam("limit", 1);
            var page = (cursor == null ? asking : asking.queryParam("cursor", cursor)).get(threads);
            ids.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(ids).containsExactly(first, second, third);
    }

    @Test
    void postsArePagedInTheirOrder() {
        var thread = start();
        reply(thread, user(), "Deux");
        reply(thread, user(), "Trois");

        var page = user().queryParam("limit", 2).get(posts(thread));
        page.then().body("items.body", contains("Quand la choisir ?", "Deux"));
        user().queryParam("cursor", page.<String>path("next"))
                .get(posts(thread))
                .then()
                .body("items.body", contains("Trois"));
    }

    @Test
    void scriptsAreTakenOutOfPosts() {
        var thread = start();

        reply(thread, user(), "<b onclick=x()>Oui</b><script>alert(1)</script>")
                .then()
                .statusCode(201)
                .body("body", equalTo("<b>Oui</b>"));
        reply(thread, user(), "<script>alert(1)</script>")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/body"));
    }

    @Test
    void theSameKeyWritesOnce() {
        var thread = start();
        var asking = user().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("body", "Une fois"));

        String id = asking.post(posts(thread)).then().statusCode(201).extract().path("id");

        asking.post(posts(thread)).then().statusCode(201).body("id", equalTo(id));
        user().get(threads + "/" + thread).then().body("posts", equalTo(2));
    }

    @Test
    void repliesDoNotGetInTheWayOfModeration() {
        var thread = start();
        String read = trainer().get(threads + "/" + thread).header("ETag");
        reply(thread, user(), "Deux");

        trainer()
                .header("If-Match", read)
                .body(Map.of("pinned", true, "locked", false))
                .put(threads + "/" + thread + "/moderation")
                .then()
                .statusCode(200)
                .body("posts", equalTo(2))
                .header("ETag", not(equalTo(read)));
    }

    private String start() {
        return user().body(Map.of("title", "TVA sur les débits", "body", "Quand la choisir ?"))
                .post(threads)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String posts(String thread) {
        return threads + "/" + thread + "/posts";
    }

    private String firstPost(String thread) {
        return posts(thread) + "/" + user().get(posts(thread)).path("items[0].id");
    }

    private Response reply(String thread, RequestSpecification who, String body) {
        return who.body(Map.of("body", body)).post(posts(thread));
    }

    private Response edit(String post, RequestSpecification who, String body) {
        return who.header("If-Match", etag(post)).body(Map.of("body", body)).put(post);
    }

    private Response delete(String post, RequestSpecification who) {
        return who.header("If-Match", etag(post)).delete(post);
    }

    private Response moderate(String post, String how) {
        return trainer()
                .header("If-Match", etag(post))
                .body(Map.of("reason", "Publicité"))
                .post(post + "/" + how);
    }

    private Response decide(String thread, boolean pinned, boolean locked) {
        return trainer()
                .header("If-Match", trainer().get(threads + "/" + thread).header("ETag"))
                .body(Map.of("pinned", pinned, "locked", locked))
                .put(threads + "/" + thread + "/moderation");
    }

    private String etag(String post) {
        var id = post.substring(post.lastIndexOf('/') + 1);
        var list = post.substring(0, post.lastIndexOf('/'));
        Integer version = trainer().get(list).path("items.find { it.id == '" + id + "' }.version");
        return "\"" + version + "\"";
    }

    private RequestSpecification user() {
        return customer.user(customer.userId);
    }

    private RequestSpecification other() {
        return other.user(other.userId);
    }
}
