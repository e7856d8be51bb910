package com.cegidlife.ticket.attachment;

import static com.cegidlife.ticket.attachment.Attaching.attach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.desk.Ticket;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class AttachmentLimitsTest {

    private static final int LARGEST = 20 * 1024 * 1024;

    @Inject
    Staged staged;

    private Person user;
    private Ticket ticket;
    private String number;

    @BeforeEach
    void register() {
        user = staged.covered();
        ticket = staged.registered(user);
        number = ticket.number();
    }

    @Rule("R4.3")
    @Test
    void the_largest_file_is_taken_and_given_back_whole() {
        var largest = Documents.pdf(LARGEST);
        var id = attach(user, number, "a.pdf", largest)
                .statusCode(201)
                .body("size", equalTo(LARGEST))
                .extract()
                .<String>path("id");

        var back = user.asks()
                .get("/tickets/{number}/attachments/{id}", number, id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(Attaching.sha256(back)).isEqualTo(Attaching.sha256(largest));
    }

    @Rule("R4.3")
    @Test
    void one_byte_more_is_refused() {
        attach(user, number, "a.pdf", Documents.pdf(LARGEST + 1))
                .statusCode(413)
                .body("type", equalTo("/problems/attachment-too-large"))
                .body("limit", equalTo(String.valueOf(LARGEST)));
        nothingIsAttached();
    }

    @Rule("R4.3")
    @Test
    void one_byte_more_is_refused_when_no_length_is_announced() throws Exception {
        var tooLarge = Documents.pdf(LARGEST + 1);

        var answer = Attaching.send(
                user,
                number,
                "application/pdf",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("/problems/attachment-too-large");
        nothingIsAttached();
    }

    @Test
    void what_is_far_larger_is_refused_before_it_is_sent() throws Exception {
        try (var connection = new HalfSent(user, number, 10_000_000_000L)) {
            connection.write(Documents.pdf());

            assertThat(connection.answer()).startsWith("HTTP/1.1 413").contains("/problems/payload-too-large");
        }
    }

    @Test
    void an_upload_that_is_refused_at_once_may_be_sent_to_its_end_and_the_connection_used_again() throws Exception {
        try (var connection = new HalfSent(user, number, LARGEST + 1)) {
            assertThat(connection.statusLine()).startsWith("HTTP/1.1 413");

            connection.write(Documents.pdf(LARGEST + 1));
            connection.write("GET /problems HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(connection.answer()).contains("HTTP/1.1 200");
        }
    }

    @Test
    void what_is_sent_is_on_disk_as_it_comes() throws Exception {
        try (var connection = new HalfSent(user, number, LARGEST)) {
            connection.write(Documents.pdf(15_000_000));

            Awaitility.await()
                    .until(() -> temporaryFiles().size() == 1
                            && Files.size(temporaryFiles().getFirst()) > 14_900_000);
        }
        Awaitility.await().until(() -> temporaryFiles().isEmpty());
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws Exception {
        long before = Attaching.contents();
        try (var connection = new HalfSent(user, number, 1_000_000)) {
            connection.write(Documents.pdf(500_000));
        }

        Awaitility.await().until(() -> temporaryFiles().isEmpty());
        assertThat(Attaching.contents()).isEqualTo(before);
        nothingIsAttached();
    }

    @Test
    void slow_senders_keep_nobody_waiting() throws Exception {
        var slow = new ArrayList<HalfSent>();
        try {
            for (int i = 0; i < 30; i++) {
                slow.add(new HalfSent(user, number, 1_000_000));
                slow.getLast().write(Documents.pdf(50_000));
            }
            Awaitility.await().until(() -> temporaryFiles().size() == 30);

            attach(user, number, "a.pdf", Documents.pdf()).statusCode(201);
        } finally {
            for (var connection : slow) {
                connection.close();
            }
        }
        Awaitility.await().until(() -> temporaryFiles().isEmpty());
    }

    @Test
    void too_many_senders_at_once_are_asked_to_wait() throws Exception {
        var slow = new ArrayList<HalfSent>();
        try {
            for (int i = 0; i < 32; i++) {
                slow.add(new HalfSent(user, number, 1_000_000));
                slow.getLast().write(Documents.pdf(50_000));
            }
            Awaitility.await().until(() -> temporaryFiles().size() == 32);

            attach(user, number, "a.pdf", Documents.pdf(50_000)).statusCode(429);
        } finally {
            for (var connection : slow) {
                connection.close();
            }
        }
        Awaitility.await().until(() -> temporaryFiles().isEmpty());
        attach(user, number, "a.pdf", Documents.pdf()).statusCode(201);
    }

    @Rule("R4.3")
    @Test
    void uploads_at_once_do_not_pass_the_limit_of_the_ticket_together() throws SQLException {
        given(9, 10_000_000);
        long room = 100L * 1024 * 1024 - 90_000_000L;
        var half = Documents.pdf((int) (room / 2));

        var statuses = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> attach(user, number, i + ".pdf", half).extract().statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(201, 201, 409, 409, 409);
    }

    @Test
    void a_ticket_without_room_says_so_and_takes_again_when_something_is_removed() throws SQLException {
        given(200, 10);
        attach(user, number, "a.pdf", Documents.pdf())
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-attachments-full"))
                .body("heldFiles", equalTo("200"))
                .body("mostFiles", equalTo("200"));

        String some = user.asks()
                .get("/tickets/{number}/attachments?limit=1", number)
                .then()
                .extract()
                .path("items[0].id");
        Person.staff(Role.SUPPORT_AGENT)
                .asks()
                .delete("/tickets/{number}/attachments/{id}", number, some)
                .then()
                .statusCode(204);

        attach(user, number, "a.pdf", Documents.pdf()).statusCode(201);
    }

    /** Attachments whose contents nobody reads. */
    private void given(int count, int size) throws SQLException {
        var insert = """
                with content as (insert into attachment_contents (id, kept_in, announced_at)
                    select gen_random_uuid(), 'DATABASE', now() from generate_series(1, %d) returning id)
                insert into attachments (id, ticket_id, name, format, size, sha256, scan, added_by, added_at, content_id)
                select id, '%s', 'a.pdf', 'PDF', %d, repeat('0', 64), 'CLEAN', '%s', now(), id from content
                """.formatted(count, ticket.id(), size, UUID.randomUUID());
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(insert);
        }
    }

    private void nothingIsAttached() {
        user.asks().get("/tickets/{number}/attachments", number).then().body("items", empty());
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "attachment-*.part")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }

    /** An upload of which only the beginning comes. */
    private static final class HalfSent implements AutoCloseable {

        private final Socket socket;

        HalfSent(Person person, String number, long announced) throws IOException {
            var application = URI.create(Attaching.address());
            socket = new Socket(application.getHost(), application.getPort());
            write("""
                    POST /tickets/%s/attachments?name=a.pdf HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Length: %d\r
                    \r
                    """.formatted(number, Attaching.token(person), announced).getBytes(StandardCharsets.US_ASCII));
        }

        void write(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }

        String statusLine() throws IOException {
            var line = new StringBuilder();
            for (int read = socket.getInputStream().read(); read >= 0 && read != '\n'; ) {
                line.append((char) read);
                read = socket.getInputStream().read();
            }
            return line.toString();
        }

        /** All that is answered until the connection ends. */
        String answer() throws IOException {
            socket.setSoTimeout(10_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
