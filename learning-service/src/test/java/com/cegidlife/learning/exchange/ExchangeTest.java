package com.cegidlife.learning.exchange;

import static com.cegidlife.learning.EntitledCustomer.code;
import static com.cegidlife.learning.EntitledCustomer.trainer;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
@Rule("R15.2")
class ExchangeTest {

    private static final String HEADER = "kind;title;prompt;answers;strict;tolerance\n";

    private static final String TABLE = HEADER + """
            SINGLE_CHOICE;Journal;"Quel journal ; lequel ?";JUSTE=Achats|FAUX=Banque;;
            NUMERIC;TVA;"TVA sur 1 000 € ?";200;;0,5
            GAP_FILL;Trous;Le [[1]] et le [[2]].;débit=débits|crédit;NON;
            MATCHING;Paires;Associez.;401=Fournisseurs|411=Clients|=Banque;;
            ORDERING;Ordre;Dans l'ordre ?;Saisir|Lettrer|Clore;;
            TRUE_FALSE;Clôture;Elle est définitive.;VRAI;;
            SHORT_ANSWER;Compte;Lequel ?;401|Fournisseurs;OUI;
            """;

    private static final Map<String, String> TYPES =
            Map.of("CSV", "text/csv", "GIFT", "text/plain", "QTI", "application/zip");

    private final String product = code();

    @Test
    void an_export_is_imported_again_as_the_same_questions() {
        imported("ACHATS", "CSV", TABLE.getBytes(UTF_8))
                .statusCode(201)
                .body("added", equalTo(7))
                .body("questions.line", contains(2, 3, 4, 5, 6, 7, 8))
                .body("questions.state[0]", equalTo("DRAFT"));
        var exported = exported("ACHATS", "CSV");

        imported("COPIE", "CSV", exported.getBytes(UTF_8)).statusCode(201);

        assertThat(exported("COPIE", "CSV")).isEqualTo(exported);
        assertThat(tasks("COPIE")).isEqualTo(tasks("ACHATS")).hasSize(7);
        imported("GIFT", "GIFT", exported("ACHATS", "GIFT").getBytes(UTF_8))
                .statusCode(201)
                .body("added", equalTo(4));
        assertThat(exported("GIFT", "GIFT")
                        .lines()
                        .filter(line -> line.startsWith("::"))
                        .toList())
                .isEqualTo(exported("ACHATS", "GIFT")
                        .lines()
                        .filter(line -> line.startsWith("::"))
                        .toList());
    }

    @Test
    void a_package_of_qti_items_is_imported_again_as_the_same_questions() {
        imported("ACHATS", "CSV", TABLE.getBytes(UTF_8)).statusCode(201);
        var exported = bytes("ACHATS", "QTI");

        imported("COPIE", "QTI", exported)
                .statusCode(201)
                .body("added", equalTo(7))
                .body("questions.line", contains(1, 2, 3, 4, 5, 6, 7));

        assertThat(tasks("COPIE")).isEqualTo(tasks("ACHATS"));
        assertThat(bytes("COPIE", "QTI")).isEqualTo(exported);
        imported("ACHATS", "QTI", TABLE.getBytes(UTF_8)).statusCode(422);
    }

    @Test
    void questions_are_published_at_once_when_that_is_asked() {
        trainer()
                .queryParam("publish", true)
                .contentType("text/csv; charset=UTF-8")
                .queryParams(Map.of("product", product, "module", "ACHATS", "format", "CSV"))
                .body(TABLE.getBytes(UTF_8))
                .post("/question-imports")
                .then()
                .statusCode(201)
                .body("questions.state.unique()", contains("PUBLISHED"));
    }

    @Test
    void a_broken_line_is_named_and_nothing_is_imported() {
        var broken = HEADER + """
                SINGLE_CHOICE;Bon;Quel journal ?;JUSTE=Achats|FAUX=Banque;;
                SINGLE_CHOICE;Sans bonne réponse;Quel journal ?;FAUX=Achats|FAUX=Banque;;
                CHOIX;Type inconnu;?;a;;
                NUMERIC;Pas un nombre;?;douze;;
                NUMERIC;Trop court;?
                """;

        imported("ACHATS", "CSV", broken.getBytes(UTF_8))
                .statusCode(422)
                .body("type", endsWith("/problems/questions-not-imported"))
                .body("violations.pointer", contains("/lines/4", "/lines/5", "/lines/6", "/lines/3"));

        assertThat(tasks("ACHATS")).isEmpty();
    }

    @Test
    void another_encoding_is_told_with_its_line() {
        imported("ACHATS", "CSV", TABLE.replace("€", "E").getBytes(ISO_8859_1))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/4"))
                .body("violations.detail[0]", containsString("UTF-8"));
        imported("ACHATS", "CSV", TABLE.getBytes(UTF_16))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/1"));
        imported("ACHATS", "CSV", ("\ufeff" + TABLE).getBytes(UTF_8)).statusCode(201);
    }

    @Test
    void scripts_are_taken_out_and_files_without_questions_or_too_large_are_refused() {
        imported("ACHATS", "GIFT", "<script>alert(1)</script><b>Vrai</b> ? {T}".getBytes(UTF_8))
                .statusCode(201)
                .body("questions.title", contains("<script>alert(1)</script><b>Vrai</b> ?"));
        assertThat(tasks("ACHATS").getFirst().get("prompt")).isEqualTo("<b>Vrai</b> ?");
        imported("ACHATS", "GIFT", "// rien\n".getBytes(UTF_8))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/1"));
        imported("ACHATS", "CSV", "a;b\n".getBytes(UTF_8))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/1"));
        imported("ACHATS", "GIFT", new byte[5 * 1024 * 1024]).statusCode(413);
    }

    @Test
    void an_unclosed_quote_ends_the_reading_and_is_told() {
        imported("ACHATS", "CSV", (HEADER + "NUMERIC;TVA;\"TVA ?;20;;\n").getBytes(UTF_8))
                .statusCode(422);

        trainer()
                .queryParams(Map.of("product", product, "module", "ACHATS"))
                .get("/questions")
                .then()
                .body("items", empty());
    }

    private ValidatableResponse imported(String module, String format, byte[] file) {
        return trainer()
                .contentType(TYPES.get(format))
                .queryParams(Map.of("product", product, "module", module, "format", format))
                .body(file)
                .post("/question-imports")
                .then();
    }

    private String exported(String module, String format) {
        return new String(bytes(module, format), UTF_8);
    }

    private byte[] bytes(String module, String format) {
        return trainer()
                .queryParams(Map.of("product", product, "module", module, "format", format))
                .get("/question-exports")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private List<Map<String, Object>> tasks(String module) {
        return trainer()
                .queryParams(Map.of("product", product, "module", module))
                .get("/questions")
                .then()
                .extract()
                .path("items.task");
    }
}
