package com.cegidlife.ticket.attachment;

import static com.cegidlife.ticket.attachment.Attaching.attach;
import static com.cegidlife.ticket.attachment.Attaching.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.AttachmentAdded;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "ticket")
class AttachmentsTest {

    @Inject
    Staged staged;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private String number;

    @BeforeEach
    void register() {
        user = staged.covered();
        number = staged.registered(user).number();
    }

    @Rule("R14.2")
    @Test
    void what_a_customer_attaches_the_staff_reads() {
        var id = attach(user, number, "balance de clôture.pdf", Documents.pdf())
                .statusCode(201)
                .header("ETag", "\"" + sha256(Documents.pdf()) + "\"")
                .extract()
                .<String>path("id");

        agent.asks()
                .get("/tickets/{number}/attachments", number)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items.name", equalTo(List.of("balance de clôture.pdf")))
                .body("items.mediaType", equalTo(List.of("application/pdf")))
                .body("items.size", equalTo(List.of(Documents.pdf().length)))
                .body("items.sha256", equalTo(List.of(sha256(Documents.pdf()))))
                .body("items.addedBy", equalTo(List.of(user.id().toString())))
                .body("items.scan", equalTo(List.of("NOT_SCANNED")))
                .body("next", nullValue());
    }

    @Rule("R14.2")
    @Test
    void a_download_is_a_file_that_no_browser_opens_by_itself() {
        var id = attach(user, number, "Échéancier \"TVA\" 100%.xlsx", Documents.xlsx())
                .extract()
                .<String>path("id");

        var answer = agent.asks()
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"_ch_ancier _TVA_ 100_.xlsx\";"
                                + " filename*=UTF-8''%C3%89ch%C3%A9ancier%20_TVA_%20100%25.xlsx")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + sha256(Documents.xlsx()) + "\"")
                .header("Content-Length", String.valueOf(Documents.xlsx().length));
        assertThat(answer.extract().asByteArray()).isEqualTo(Documents.xlsx());
    }

    @Test
    void a_content_that_is_lost_is_an_error_of_ours() throws Exception {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");
        Attaching.lose(id);

        user.asks()
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/internal-error"));
    }

    @Test
    void what_a_download_would_be_is_asked_without_it() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");

        user.asks()
                .head("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + sha256(Documents.pdf()) + "\"");
    }

    @Test
    void a_download_that_the_caller_has_already_is_not_sent_again() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");

        user.asks()
                .header("If-None-Match", "\"" + sha256(Documents.pdf()) + "\"")
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(304);
    }

    @Test
    void a_damaged_content_breaks_off_instead_of_being_given() throws Exception {
        var id = attach(user, number, "a.pdf", Documents.pdf(1_000_000))
                .extract()
                .<String>path("id");
        Attaching.damage(id);

        assertThatThrownBy(() -> Attaching.download(user, number, id))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/json", "text/html", "multipart/mixed"})
    void the_body_is_the_file_whatever_type_is_stated(String stated) throws Exception {
        var answer = Attaching.send(user, number, stated, BodyPublishers.ofByteArray(Documents.pdf()));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains(sha256(Documents.pdf()));
    }

    @Test
    void the_header_content_disposition_names_the_file_as_well() {
        user.asks()
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"x.pdf\"; filename*=UTF-8''cl%C3%B4ture.pdf")
                .body(Documents.pdf())
                .post("/tickets/{number}/attachments", number)
                .then()
                .statusCode(201)
                .body("name", equalTo("clôture.pdf"));
    }

    @Test
    void a_file_without_a_name_is_refused() {
        user.asks()
                .contentType("application/octet-stream")
                .body(Documents.pdf())
                .post("/tickets/{number}/attachments", number)
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("name")));
    }

    @Test
    void an_empty_file_is_refused() {
        attach(user, number, "a.pdf", new byte[0]).statusCode(400).body("type", equalTo("/problems/invalid-request"));
    }

    @Rule("R4.3")
    @Test
    void what_is_no_accepted_document_is_refused_with_the_list_of_those_that_are() {
        attach(user, number, "photo.png", "<html><body>bonjour</body></html>".getBytes())
                .statusCode(415)
                .body("type", equalTo("/problems/attachment-format-refused"))
                .body("rule", equalTo("R4.3"))
                .body("detected", equalTo("text/html"))
                .body("accepted", equalTo(DocumentFormat.list()));

        user.asks().get("/tickets/{number}/attachments", number).then().body("items", empty());
    }

    @Test
    void every_attachment_is_told_and_gives_the_ticket_a_new_version() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var id = attach(user, number, "a.png", Documents.image("png"))
                    .extract()
                    .<String>path("id");

            var fact = recorder.await(
                            AttachmentAdded.class,
                            added -> added.attachmentId().toString().equals(id))
                    .event();
            assertThat(fact.number()).isEqualTo(number);
            assertThat(fact.customerId()).isEqualTo(user.customer().orElseThrow());
            assertThat(fact.name()).isEqualTo("a.png");
            assertThat(fact.mediaType()).isEqualTo("image/png");
            assertThat(fact.size()).isEqualTo(Documents.image("png").length);
        }
        agent.asks().get("/tickets/" + number).then().header("ETag", "\"1\"");
    }

    @Test
    void the_list_is_read_page_by_page() {
        Stream.of("un.pdf", "deux.pdf", "trois.pdf").forEach(name -> attach(user, number, name, Documents.pdf()));

        String next = user.asks()
                .get("/tickets/{number}/attachments?limit=2", number)
                .then()
                .body("items.name", equalTo(List.of("un.pdf", "deux.pdf")))
                .extract()
                .path("next");
        user.asks()
                .queryParam("cursor", next)
                .get("/tickets/{number}/attachments", number)
                .then()
                .body("items.name", equalTo(List.of("trois.pdf")))
                .body("next", nullValue());
    }

    @Test
    void a_repeated_upload_with_the_same_key_is_attached_once() {
        var first = attach(user.asks().header("Idempotency-Key", "k1"), number, "a.pdf", Documents.pdf())
                .statusCode(201)
                .extract()
                .<String>path("id");

        attach(user.asks().header("Idempotency-Key", "k1"), number, "a.pdf", Documents.pdf())
                .statusCode(201)
                .body("id", equalTo(first));
        attach(user.asks().header("Idempotency-Key", "k1"), number, "a.pdf", Documents.pdf(200))
                .statusCode(422);
        user.asks().get("/tickets/{number}/attachments", number).then().body("items.id", equalTo(List.of(first)));
    }

    @Rule("R11.2")
    @Test
    void nobody_of_another_customer_attaches_reads_or_removes() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");
        var stranger = staged.covered();

        attach(stranger, number, "b.pdf", Documents.pdf()).statusCode(404);
        for (var path : List.of("", "/" + id)) {
            stranger.asks()
                    .get("/tickets/" + number + "/attachments" + path)
                    .then()
                    .statusCode(404);
        }
        stranger.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(404);
    }

    @Test
    void an_attachment_is_found_on_its_own_ticket_alone() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");
        var other = staged.registered(user).number();

        user.asks().get("/tickets/{number}/attachments/{id}", other, id).then().statusCode(404);
        user.asks()
                .delete("/tickets/{number}/attachments/{id}", other, id)
                .then()
                .statusCode(404);
    }

    @Test
    void who_attached_removes_it_and_the_content_is_gone() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");

        user.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(204);

        user.asks().get("/tickets/{number}/attachments", number).then().body("items", empty());
        user.asks().get("/tickets/{number}/attachments/{id}", number, id).then().statusCode(404);
        Awaitility.await().until(() -> Attaching.traces(id) == 0);
    }

    @Test
    void that_it_was_there_stays_in_the_audit() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");

        agent.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(204);
        agent.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(204);

        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .get("/audit?subject=ticket/" + number)
                .then()
                .body("items.action", equalTo(List.of("remove-attachment")))
                .body("items.actorId", equalTo(List.of(agent.id().toString())))
                .body("items.before", equalTo(List.of("a.pdf, SHA-256 " + sha256(Documents.pdf()))));
    }

    @Test
    void the_attachments_of_a_closed_ticket_stay_as_they_are() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");
        new AtDesk(number).done(user, "close", Map.of("reason", "Plus besoin."));

        attach(user, number, "b.pdf", Documents.pdf()).statusCode(409).body("type", equalTo("/problems/ticket-over"));
        user.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-over"));
        user.asks().get("/tickets/{number}/attachments/{id}", number, id).then().statusCode(200);
    }

    @Test
    void a_colleague_does_not_remove_it() {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");
        var colleague = Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN);

        colleague
                .asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/attachment-of-another"));
        colleague
                .asks()
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(200);
    }
}
