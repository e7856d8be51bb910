package com.cegidlife.learning.bot;

import static com.cegidlife.learning.knowledge.Written.content;
import static com.cegidlife.learning.knowledge.Written.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.ConversationAttached;
import com.cegidlife.events.Topic;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "learning")
class ConversationsTest {

    @Inject
    MutableClock clock;

    private EventRecorder recorder;
    private EntitledCustomer customer;
    private String article;
    private String conversation;

    @BeforeEach
    void aConversationWithABotThatHasReadAnArticle() {
        recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.LEARNING_CONVERSATIONS);
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            customer = EntitledCustomer.known(publisher);
        }
        article = published(
                customer.product,
                "Bobiner un galet",
                "## Bobiner à la main\n\nTournez la manivelle.\n\n## Débobiner\n\nTournez-la dans l'autre sens.\n\n## Automatiser\n\nProgrammez le moteur.");
        conversation = start(customer.product);
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        recorder.close();
    }

    @Test
    @Rule("R13.2")
    void theBotAnswersWithTheTextOfTheSectionThatItCites() {
        ask("Comment bobiner un galet à la main ?")
                .statusCode(201)
                .body("outcome", equalTo("ANSWERED"))
                .body("answer", equalTo("Tournez la manivelle."))
                .body("citations[0].slug", equalTo(article))
                .body("citations[0].heading", equalTo("Bobiner à la main"))
                .body("citations[0].position", equalTo(1))
                .body("offers", nullValue());
    }

    @Test
    @Rule({"R13.2", "R13.3"})
    void theBotCitesTheMinuteOfAVideo() {
        var chapters = content(
                customer.product,
                "Vidéo du toron",
                "## 00:00 Préparer\n\nUn toron.\n\n## 03:20 Épisser le toron\n\nCroisez les brins.");
        chapters.put("videoUrl", "https://videos.example/1");
        published("TUTORIAL", chapters);

        ask("Comment épisser un toron ?")
                .body("answer", equalTo("Croisez les brins."))
                .body("citations[0].kind", equalTo("TUTORIAL"))
                .body("citations[0].startsAtSecond", equalTo(200));
    }

    @Test
    @Rule("R13.2")
    void aQuestionThatGoesOnIsUnderstoodFromTheOneBefore() {
        ask("Comment bobiner un galet ?").body("outcome", equalTo("ANSWERED"));

        ask("Et pour l'automatiser ?").body("answer", equalTo("Programmez le moteur."));
        ask("et débobiner ?").body("answer", equalTo("Tournez-la dans l'autre sens."));
    }

    @Test
    @Rule("R13.2")
    void whatWasAskedBeforeAnswersNoOtherQuestion() {
        ask("Comment bobiner un galet ?");

        ask("Quelle est la météo à Ouagadougou ?").body("outcome", equalTo("UNKNOWN"));
        ask("Et la météo ?").body("outcome", equalTo("UNKNOWN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonjour !", "Merci beaucoup", "Au revoir", "Qui êtes-vous ?", "ok"})
    @Rule("R13.2")
    void smallTalkIsKeptShort(String text) {
        ask(text)
                .body("outcome", equalTo("SMALL_TALK"))
                .body("answer.length()", lessThan(100))
                .body("citations", empty());
    }

    @Test
    void aGreetingBeforeAQuestionIsNoSmallTalk() {
        ask("Bonjour, comment bobiner un galet à la main, merci").body("outcome", equalTo("ANSWERED"));
    }

    @Test
    @Rule({"R13.2", "R15.16"})
    void whatTheBotDoesNotKnowIsOfferedAsATicketThatIsPaidWithoutLearning() {
        ask("Comment calibrer le xylographe ?")
                .body("outcome", equalTo("UNKNOWN"))
                .body("citations", empty())
                .body("offers.product", contains(customer.product))
                .body("offers.free", contains(false))
                .body("offers.rule", contains("R15.16"));
    }

    @Test
    @Rule({"R13.2", "R15.9"})
    void theTicketIsFreeWhileTheUserLearnsAndNoLonger() {
        customer.assign().then().statusCode(201);
        ask("Comment calibrer le xylographe ?")
                .body("offers.free", contains(true))
                .body("offers.rule", contains("R15.9"));

        clock.advance(Duration.ofDays(182));
        conversation = start(customer.product);
        clock.advance(Duration.ofDays(20));
        ask("Comment calibrer le xylographe ?").body("offers.free", contains(false));
    }

    @Test
    @Rule("R12.1")
    void theBotKnowsNothingOfProductsThatTheCustomerDoesNotHold() {
        published(EntitledCustomer.code(), "Damasquiner une platine", "On damasquine au burin.");
        conversation = start(null);

        ask("Comment damasquiner une platine ?").body("outcome", equalTo("UNKNOWN"));
    }

    @Test
    @Rule("R13.2")
    void theConversationIsAttachedToATicketOnce() {
        ask("Comment bobiner un galet à la main ?");
        ask("Comment calibrer le xylographe ?");

        attach(2)
                .then()
                .statusCode(200)
                .body("ticketNumber", equalTo("D-2026-000042"))
                .body("turns", hasSize(2));

        var told = recorder.await(
                        ConversationAttached.class,
                        fact -> fact.conversationId().equals(UUID.fromString(conversation)))
                .event();
        assertThat(told.customerId()).isEqualTo(customer.id);
        assertThat(told.userId()).isEqualTo(customer.userId);
        assertThat(told.ticketNumber()).isEqualTo("D-2026-000042");
        assertThat(told.turns()).extracting(ConversationAttached.Turn::answered).containsExactly(true, false);
        assertThat(told.turns().getFirst().sources()).containsExactly("Bobiner un galet");
        attach(3).then().statusCode(409).body("type", endsWith("/problems/conversation-attached"));
    }

    @Test
    void anEmptyConversationIsNotAttachedAndAStaleOneNeither() {
        attach(0).then().statusCode(409).body("type", endsWith("/problems/conversation-empty"));
        ask("Bonjour");
        attach(0).then().statusCode(412);
    }

    @Test
    @Rule("R11.2")
    void aConversationIsItsUsersAlone() {
        customer.admin().get("/conversations/{id}", conversation).then().statusCode(404);
        customer.admin().get("/conversations").then().body("items", empty());
        customer.user(customer.userId)
                .get("/conversations/{id}", conversation)
                .then()
                .statusCode(200);
        customer.user(customer.userId).get("/conversations").then().body("items.id", hasItem(conversation));
    }

    @Test
    void theSameKeyAsksOnce() {
        var key = UUID.randomUUID();
        var first = asking("Comment bobiner ?", key)
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(asking("Comment bobiner ?", key).asString()).isEqualTo(first);
        customer.user(customer.userId)
                .get("/conversations/{id}", conversation)
                .then()
                .body("turns", hasSize(1));
    }

    @Test
    void aConversationIsForgottenAfterSixMonths() {
        ask("Comment bobiner un galet ?");

        clock.advance(Duration.ofDays(184));

        await().until(() -> customer.user(customer.userId)
                        .get("/conversations/{id}", conversation)
                        .statusCode()
                == 404);
    }

    private String start(String product) {
        return customer.user(customer.userId)
                .body(product == null ? Map.of() : Map.of("product", product))
                .post("/conversations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse ask(String text) {
        return asking(text, UUID.randomUUID()).then();
    }

    private Response asking(String text, UUID key) {
        return customer.user(customer.userId)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/conversations/{id}/questions", conversation);
    }

    private Response attach(long version) {
        return customer.user(customer.userId)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("ticketNumber", "D-2026-000042"))
                .post("/conversations/{id}/ticket", conversation);
    }
}
