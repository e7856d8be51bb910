package com.cegidlife.learning.knowledge;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static com.cegidlife.learning.knowledge.Written.content;
import static com.cegidlife.learning.knowledge.Written.draft;
import static com.cegidlife.learning.knowledge.Written.edit;
import static com.cegidlife.learning.knowledge.Written.publish;
import static com.cegidlife.learning.knowledge.Written.published;
import static com.cegidlife.learning.knowledge.Written.slug;
import static com.cegidlife.learning.knowledge.Written.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class KnowledgeEntriesTest {

    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            customer = EntitledCustomer.known(publisher);
        }
    }

    @Test
    @Rule("R13.1")
    void aPublishedArticleIsReadInSections() {
        var slug = published(customer.product, "Lettrer", "Avant.\n\n## À la main\n\nCochez les *lignes*.");

        seen(customer.user(customer.userId), slug)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Lettrer"))
                .body("sections.position", contains(1, 2))
                .body("sections.heading", contains(null, "À la main"))
                .body("sections[1].html", containsString("<em>lignes</em>"))
                .body("body", nullValue());
    }

    @Test
    @Rule("R13.3")
    void aTutorialIsAVideoInChaptersWithTheirMinutes() {
        var chapters = content(
                customer.product, "Vidéo", "Intro.\n\n## 00:00 Ouvrir\n\nOn ouvre.\n\n## 12:30 Fermer\n\nOn ferme.");
        chapters.put("videoUrl", "https://videos.example/1");
        var slug = published("TUTORIAL", chapters);

        seen(customer.user(customer.userId), slug)
                .body("kind", equalTo("TUTORIAL"))
                .body("videoUrl", equalTo("https://videos.example/1"))
                .body("sections.heading", contains(null, "Ouvrir", "Fermer"))
                .body("sections.startsAtSecond", contains(null, 0, 750));
    }

    @Test
    @Rule("R13.3")
    void theChaptersOfAVideoStateTheirMinutesInOrder() {
        var chapters = content(customer.product, "Vidéo", "## 02:00 Deux\n\nDeux.\n\n## 01:00 Un\n\nUn.");
        chapters.put("videoUrl", "https://videos.example/1");
        refused(chapters, "TUTORIAL", "/body");

        chapters.put("body", "## Sans minute\n\nRien.");
        refused(chapters, "TUTORIAL", "/body");
    }

    @Test
    void aVideoNeedsItsAddressAndAnArticleHasNone() {
        var content = content(customer.product, "Titre", "Texte.");
        refused(content, "TUTORIAL", "/videoUrl");

        content.put("videoUrl", "https://videos.example/1");
        refused(content, "ARTICLE", "/videoUrl");
    }

    private static void refused(Map<String, Object> content, String kind, String pointer) {
        draft(slug(), kind, content).then().statusCode(400).body("violations.pointer", contains(pointer));
    }

    @Test
    void scriptsInTheTextAreHarmless() {
        var slug = published(
                customer.product,
                "Titre",
                "<script>alert(1)</script> <img src=x onerror=alert(1)>\n\nVoir [ici](javascript:alert(1)).\n\n## A\n\n<b onclick='x'>gras</b>");

        seen(customer.user(customer.userId), slug)
                .body("sections.html.join('')", not(containsString("<script")))
                .body("sections.html.join('')", not(containsString("<img")))
                .body("sections.html.join('')", not(containsString("href=\"javascript")))
                .body("sections.html.join('')", not(containsString("<b ")));
    }

    @Test
    void draftsAreSeenByTrainersAlone() {
        var slug = slug();
        draft(slug, content(customer.product, "Brouillon", "Texte."))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/knowledge/entries/" + slug));

        seen(trainer(), slug).statusCode(200).body("state", equalTo("DRAFT")).body("body", equalTo("Texte."));
        seen(customer.user(customer.userId), slug).statusCode(404);
        listed(customer.user(customer.userId)).body("items.slug", not(hasItem(slug)));
        listed(trainer()).body("items.slug", hasItem(slug));
    }

    @Test
    void anEditionIsReadWhenItIsPublished() {
        var slug = published(customer.product, "Titre", "Premier texte.");

        edit(slug, 1, content(customer.product, "Autre titre", "Second texte."))
                .then()
                .statusCode(200)
                .body("edition", equalTo(2));

        seen(customer.user(customer.userId), slug).body("title", equalTo("Titre"));
        seen(trainer(), slug).body("title", equalTo("Autre titre"));
        publish(slug, 2).then().statusCode(200);
        seen(customer.user(customer.userId), slug)
                .body("title", equalTo("Autre titre"))
                .body("edition", equalTo(2));
        trainer().get("/knowledge/entries/{slug}?edition=1", slug).then().body("title", equalTo("Titre"));
        customer.user(customer.userId)
                .get("/knowledge/entries/{slug}?edition=1", slug)
                .then()
                .statusCode(404);
    }

    @Test
    void aWithdrawnEntryIsNeitherReadNorFound() {
        var slug = published(customer.product, "Girolle", "Texte.");

        withdraw(slug, 1).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        seen(customer.user(customer.userId), slug).statusCode(404);
        customer.user(customer.userId)
                .get("/knowledge/search?text=girolle")
                .then()
                .body("items.size()", equalTo(0));
        withdraw(slug, 2).then().statusCode(409).body("type", endsWith("/problems/knowledge-entry-not-published"));
        publish(slug, 2).then().statusCode(200);
        seen(customer.user(customer.userId), slug).statusCode(200);
    }

    @Test
    void anEntryIsChangedOnTheVersionThatWasRead() {
        var slug = published(customer.product, "Titre", "Texte.");
        var content = content(customer.product, "Titre", "Texte.");

        edit(slug, 0, content).then().statusCode(412);
        trainer().body(content).put("/knowledge/entries/{slug}", slug).then().statusCode(428);
        publish(slug, 1).then().statusCode(409).body("type", endsWith("/problems/knowledge-edition-published"));
    }

    @Test
    void aNameServesOnce() {
        var slug = published(customer.product, "Titre", "Texte.");

        draft(slug, content(customer.product, "Titre", "Texte."))
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/knowledge-entry-exists"));
    }

    @Test
    @Rule({"R12.1", "R13.1"})
    void whatConcernsOtherProductsIsHiddenUnlessItIsForEveryone() {
        var other = EntitledCustomer.code();
        var hidden = published(other, "Chanterelle", "Texte.");
        var shown = content(other, "Chanterelle pour tous", "Texte.");
        shown.put("forEveryone", true);
        var forEveryone = published("ARTICLE", shown);

        seen(customer.user(customer.userId), hidden).statusCode(404);
        seen(customer.user(customer.userId), forEveryone).statusCode(200);
        customer.user(customer.userId)
                .get("/knowledge/search?text=chanterelle")
                .then()
                .body("items.slug", contains(forEveryone));
        seen(trainer(), hidden).statusCode(200);
    }

    @Test
    void whatIsOfNoProductIsForEveryone() {
        var content = content(customer.product, "Titre", "Texte.");
        content.put("products", List.of());

        refused(content, "ARTICLE", "/products");
    }

    @Test
    void readersSayWhetherAnEntryHelpedAndTrainersSeeHowMany() {
        var slug = published(customer.product, "Titre", "Texte.");
        feedback(customer.user(customer.userId), slug, false).statusCode(204);
        feedback(customer.user(customer.userId), slug, true).statusCode(204);
        feedback(customer.admin(), slug, false).statusCode(204);

        trainer()
                .queryParam("product", customer.product)
                .get("/knowledge/entries")
                .then()
                .body("items.find { it.slug == '" + slug + "' }.feedback.helpful", equalTo(1))
                .body("items.find { it.slug == '" + slug + "' }.feedback.unhelpful", equalTo(1));
        listed(customer.admin()).body("items.feedback.findAll { it != null }.size()", equalTo(0));
    }

    private static ValidatableResponse feedback(RequestSpecification reader, String slug, boolean helpful) {
        return reader.body(Map.of("helpful", helpful))
                .put("/knowledge/entries/{slug}/feedback", slug)
                .then();
    }

    private static ValidatableResponse seen(RequestSpecification reader, String slug) {
        return reader.get("/knowledge/entries/{slug}", slug).then();
    }

    private ValidatableResponse listed(RequestSpecification reader) {
        return reader.queryParam("product", customer.product)
                .queryParam("limit", 200)
                .get("/knowledge/entries")
                .then();
    }
}
