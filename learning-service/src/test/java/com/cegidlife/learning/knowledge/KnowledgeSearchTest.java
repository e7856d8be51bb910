package com.cegidlife.learning.knowledge;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static com.cegidlife.learning.knowledge.Written.content;
import static com.cegidlife.learning.knowledge.Written.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "learning")
class KnowledgeSearchTest {

    private EntitledCustomer customer;

    @BeforeEach
    void aKnownCustomer() {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            customer = EntitledCustomer.known(publisher);
        }
    }

    @ParameterizedTest
    @Rule("R13.1")
    @ValueSource(
            strings = {
                "écritures clôturées",
                "ecriture cloturee",
                "CLÔTURER UNE ÉCRITURE",
                "l’écriture clôturée",
                "comment clôturer les écritures ?",
                "ecritrue cloturée",
                "écritures clturées"
            })
    void anArticleIsFoundHoweverItsWordsAreWritten(String text) {
        var slug = published(customer.product, "Clôturer des écritures", "Une écriture clôturée ne change plus.");

        found(text).body("items[0].slug", equalTo(slug));
    }

    @Test
    @Rule("R13.1")
    void aPluralInAlIsFoundInItsOtherForm() {
        var slug = published(customer.product, "Journaux", "Chaque journal a son numéro.");

        found("journal numéroté").body("items.slug", hasItem(slug));
    }

    @Test
    @Rule("R13.1")
    void whatWasLookedForIsHighlightedAndTheTextIsSafe() {
        published(
                customer.product,
                "Règles",
                "Avant <tout>.\n\n## Pénalités\n\nLes pénalités de \"retard\" & l'indemnité <b>.");

        found("penalite")
                .body("items[0].heading", equalTo("Pénalités"))
                .body("items[0].position", equalTo(2))
                .body("items[0].excerpt", containsString("<mark>pénalités</mark>"))
                .body("items[0].excerpt", containsString("&quot;retard&quot; &amp; l&#39;indemnité"))
                .body("items[0].excerpt", not(containsString("<b>")));
    }

    @Test
    @Rule("R13.1")
    void aTitleCountsMoreThanAHeadingAndAHeadingMoreThanAText() {
        var inText = published(customer.product, "Un", "Il est question de morilles.");
        var inHeading = published(customer.product, "Deux", "Rien.\n\n## Les morilles\n\nRien.");
        var inTitle = published(customer.product, "Morilles", "Rien.");

        found("morille").body("items.slug", contains(inTitle, inHeading, inText));
    }

    @Test
    @Rule("R13.1")
    void searchesAreFilteredByThemeKindProductAndVersion() {
        var of2026 = content(customer.product, "Bolet", "Texte.");
        of2026.put("productVersions", List.of("2026.1"));
        of2026.put("theme", "INVOICES");
        var versioned = published("ARTICLE", of2026);
        var tutorial = content(customer.product, "Bolet", "## 00:10 Voir\n\nBolet.");
        tutorial.put("videoUrl", "https://videos.example/1");
        var video = published("TUTORIAL", tutorial);

        filtered("theme", "INVOICES").body("items.slug", contains(versioned));
        filtered("kind", "TUTORIAL").body("items.slug", contains(video)).body("items.startsAtSecond", contains(10));
        filtered("productVersion", "2025.4").body("items.slug", contains(video));
        filtered("product", EntitledCustomer.code()).body("items", empty());
    }

    private ValidatableResponse filtered(String parameter, String value) {
        return customer.user(customer.userId)
                .queryParam("text", "bolet")
                .queryParam(parameter, value)
                .get("/knowledge/search")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsFoundComesInPages() {
        for (int each = 0; each < 5; each++) {
            published(customer.product, "Cèpe " + each, "Texte.");
        }

        var slugs = new ArrayList<String>();
        String cursor = null;
        do {
            var asking =
                    customer.user(customer.userId).queryParam("text", "cepes").queryParam("limit", 2);
            var page = (cursor == null ? asking : asking.queryParam("cursor", cursor)).get("/knowledge/search");
            slugs.addAll(page.path("items.slug"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(slugs).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "le la les", "' \" \\ & | ! ( ) : * <->", "%", "a:b", "comment faire", "été"})
    void whateverIsTypedCanBeSearchedFor(String text) {
        found(text).body("items", empty());
    }

    @Test
    void aSearchThatNeverEndsIsRefused() {
        customer.user(customer.userId)
                .queryParam("text", "a".repeat(501))
                .get("/knowledge/search")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("text"));
    }

    @Test
    @Rule("R13.1")
    void whatIsSearchedForOftenAndNotFoundIsToldToTrainersWithoutAnybodysData() {
        for (int each = 0; each < 3; each++) {
            found("Zygomatique quantique 0612345678").body("items", empty());
        }
        found("Zygomatique solitaire").body("items", empty());

        var words = trainer()
                .queryParam("limit", 200)
                .get("/knowledge/unanswered-searches")
                .<List<String>>path("items.words");

        assertThat(words)
                .contains("quantique zygomatique")
                .noneMatch(each -> each.contains("solitaire") || each.contains("06"));
        customer.user(customer.userId)
                .get("/knowledge/unanswered-searches")
                .then()
                .statusCode(403);
    }

    @Test
    @Rule("R13.1")
    void entriesAreSuggestedWhileATicketIsBeingWritten() {
        var slug = published(customer.product, "Trompette de la mort", "La trompette bloquée se débloque.");
        published(customer.product, "Autre chose", "Sans rapport aucun.");

        customer.user(customer.userId)
                .body(Map.of(
                        "subject", "Trompettes bloquées",
                        "text", "Bonjour, depuis hier rien ne marche.",
                        "product", customer.product))
                .post("/knowledge/suggestions")
                .then()
                .statusCode(200)
                .body("items[0].slug", equalTo(slug));
    }

    private ValidatableResponse found(String text) {
        return customer.user(customer.userId)
                .queryParam("text", text)
                .get("/knowledge/search")
                .then()
                .statusCode(200);
    }
}
