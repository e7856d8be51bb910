package com.cegidlife.ticket.attachment;

import static com.cegidlife.ticket.attachment.Attaching.attach;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.attachment.clamd.SmallClamd;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a malware scanner and an object store. */
@QuarkusTest
@OnRealServers(database = "ticket")
@WithTestResource(ObjectStoreAndScanner.class)
class ScannedAttachmentsTest {

    @Inject
    Staged staged;

    @Inject
    AttachmentStores stores;

    private Person user;
    private String number;

    @BeforeEach
    void register() {
        user = staged.covered();
        number = staged.registered(user).number();
    }

    @Rule("R14.2")
    @Test
    void a_clean_file_is_attached_and_kept_in_the_object_store() throws Exception {
        var content = Documents.pdf(3_000_000);
        var id = attach(user, number, "a.pdf", content)
                .statusCode(201)
                .body("scan", equalTo("CLEAN"))
                .extract()
                .<String>path("id");

        assertThat(Attaching.inDatabase(id)).isFalse();
        try (var kept = stores.of(StoreKind.S3).open(UUID.fromString(id))) {
            assertThat(kept.readAllBytes()).isEqualTo(content);
        }
        var back = user.asks()
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(content);
    }

    @Test
    void a_removed_file_leaves_the_object_store() throws Exception {
        var id = attach(user, number, "a.pdf", Documents.pdf()).extract().<String>path("id");

        user.asks()
                .delete("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(204);

        Awaitility.await().until(() -> Attaching.traces(id) == 0);
        assertThatThrownBy(() -> stores.of(StoreKind.S3).open(UUID.fromString(id)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_infected_file_is_refused_by_the_name_of_what_was_found_and_audited() {
        attach(user, number, "facture.pdf", containing(SmallClamd.INFECTED))
                .statusCode(422)
                .body("type", equalTo("/problems/attachment-infected"))
                .body("signature", equalTo("Eicar-Signature"));

        nothingIsAttached();
        Person.staff(Role.SUPPORT_MANAGER)
                .asks()
                .get("/audit?subject=ticket/" + number)
                .then()
                .body("items.action", equalTo(List.of("send-infected-file")))
                .body("items.actorId", equalTo(List.of(user.id().toString())))
                .body("items.reason", equalTo(List.of("Eicar-Signature")))
                .body("items.before", equalTo(List.of("facture.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {SmallClamd.SILENT, SmallClamd.TOO_LARGE})
    void a_file_that_the_scanner_does_not_look_at_is_not_kept(String marker) {
        attach(user, number, "a.pdf", containing(marker))
                .statusCode(503)
                .body("type", equalTo("/problems/malware-scan-unavailable"));

        nothingIsAttached();
    }

    private void nothingIsAttached() {
        user.asks().get("/tickets/{number}/attachments", number).then().body("items", empty());
    }

    private static byte[] containing(String marker) {
        return (new String(Documents.pdf(), US_ASCII) + marker).getBytes(US_ASCII);
    }
}
