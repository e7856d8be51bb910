package com.cegidlife.learning.material;

import static com.cegidlife.learning.EntitledCustomer.trainer;
import static com.cegidlife.learning.path.Authoring.draft;
import static com.cegidlife.learning.path.Authoring.edit;
import static com.cegidlife.learning.path.Authoring.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.path.Authoring;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.SuiteServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
public class MaterialsTest {

    private static final int TOO_MUCH = 48 * 1024 * 1024 + 1;

    @Test
    void aDocumentIsReadInItsLesson() {
        var pdf = ("%PDF-1.7\n" + "x".repeat(600_000)).getBytes(StandardCharsets.US_ASCII);
        String id = send("DOCUMENT", pdf).then().statusCode(201).extract().path("id");
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = EntitledCustomer.known(publisher);
            var path = Authoring.certifying(customer.functionalRole);
            Authoring.publish(path, 1, draft(module("A", List.of(), List.of(), lesson("A1", "DOCUMENT", id))));

            var read = customer.user(customer.userId).get("/training/paths/" + path + "/lessons/A1/document");

            read.then()
                    .statusCode(200)
                    .header("Content-Type", containsString("application/pdf"))
                    .header("Content-Disposition", containsString("attachment"))
                    .header("Content-Security-Policy", containsString("sandbox"));
            assertThat(read.asByteArray()).isEqualTo(pdf);
        }
    }

    @Test
    void onlyPdfIsADocument() {
        send("DOCUMENT", "<html><script>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(415)
                .body("type", endsWith("/problems/document-format-refused"));
        send("DOCUMENT", new byte[0]).then().statusCode(400);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        send("DOCUMENT", new byte[TOO_MUCH])
                .then()
                .statusCode(413)
                .body("type", endsWith("/problems/material-too-large"));
    }

    @Test
    void theSameFileIsKeptOnce() {
        var name = UUID.randomUUID().toString();
        var sent = Packages.scorm12().with("unique.txt", name).zip();

        String id = send("SCORM", name, sent).then().statusCode(201).extract().path("id");

        send("SCORM", name, sent).then().statusCode(201).body("id", equalTo(id));
        trainer().get("/materials").then().body("items.id", hasItem(id));
    }

    @Test
    void aHostilePackageIsRefusedAndNothingOfItIsKept() {
        var name = UUID.randomUUID().toString();

        send("SCORM", name, Packages.scorm12().with("../evil.html", "x").zip())
                .then()
                .statusCode(422)
                .body("type", endsWith("/problems/scorm-package-refused"))
                .body("flaw", equalTo("path"))
                .body("subject", equalTo("../evil.html"));

        List<String> names =
                trainer().queryParam("limit", 200).get("/materials").path("items.name");
        assertThat(names).doesNotContain(name);
    }

    @Test
    void aLessonShowsAMaterialThatIsThereAndOfItsKind() {
        String document =
                send("DOCUMENT", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)).path("id");

        refused(lesson("A1", "SCORM", document));
        refused(lesson("A1", "DOCUMENT", UUID.randomUUID().toString()));
        refused(Map.of("code", "A1", "title", "Vide", "kind", "SCORM", "minutes", 5));
    }

    private static void refused(Map<String, Object> lesson) {
        String path = Authoring.create(Map.of("kind", "FURTHER")).path("path");
        edit(path, 1, draft(module("A", List.of(), List.of(), lesson)))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/modules/0/lessons/0/materialId"));
    }

    /** A lesson that shows a material. */
    public static Map<String, Object> lesson(String code, String kind, String materialId) {
        return Map.of("code", code, "title", "Leçon", "kind", kind, "minutes", 5, "materialId", materialId);
    }

    private static Response send(String kind, byte[] body) {
        return send(kind, UUID.randomUUID().toString(), body);
    }

    /** Sends a material as a trainer. */
    public static Response send(String kind, String name, byte[] body) {
        return trainer()
                .contentType("application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("name", name)
                .body(body)
                .post("/materials");
    }
}
