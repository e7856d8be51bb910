package com.cegidlife.ticket.attachment;

import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.Tokens;
import com.cegidlife.ticket.Person;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the tests of attachments do again and again. */
public final class Attaching {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Attaching() {}

    public static ValidatableResponse attach(Person person, String number, String name, byte[] content) {
        return attach(person.asks(), number, name, content);
    }

    static ValidatableResponse attach(RequestSpecification request, String number, String name, byte[] content) {
        return request.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/tickets/{number}/attachments", number)
                .then();
    }

    /** Sends a body as it is, under any Content-Type; of unknown length when the publisher knows none. */
    static HttpResponse<String> send(Person person, String number, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        var request = request(person, "/tickets/" + number + "/attachments?name=a.pdf")
                .header("Content-Type", contentType)
                .POST(body)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The whole content; fails when the answer breaks off. */
    static byte[] download(Person person, String number, String id) throws IOException, InterruptedException {
        var request =
                request(person, "/tickets/" + number + "/attachments/" + id).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static HttpRequest.Builder request(Person person, String path) {
        return HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token(person));
    }

    static String token(Person person) {
        var token = Tokens.of(person.id()).roles(person.role());
        person.customer().ifPresent(token::customer);
        return token.token();
    }

    /** Of the application under test, such as {@code http://localhost:8081}. */
    static String address() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a content is known of: announced, or in the database's own store. */
    static long traces(String contentId) throws SQLException {
        return count("select (select count(*) from attachment_large_objects where content_id = '" + contentId
                + "') + (select count(*) from attachment_contents where id = '" + contentId + "')");
    }

    /** Whether the database's own store has a content. */
    static boolean inDatabase(String contentId) throws SQLException {
        return count("select count(*) from attachment_large_objects where content_id = '" + contentId + "'") > 0;
    }

    /** Makes one byte of a content that the database keeps another one. */
    static void damage(String contentId) throws SQLException {
        count("select count(lo_put(large_object, 50, '\\x00')) from attachment_large_objects where content_id = '"
                + contentId + "'");
    }

    /** Makes the database forget a content that it should keep. */
    static void lose(String contentId) throws SQLException {
        count("with lost as (delete from attachment_large_objects where content_id = '" + contentId
                + "' returning large_object) select count(lo_unlink(large_object)) from lost");
    }

    /** How many contents are known. */
    static long contents() throws SQLException {
        return count("select count(*) from attachment_contents");
    }

    /** The large object that keeps a content. */
    public static long largeObject(String contentId) throws SQLException {
        return count("select large_object from attachment_large_objects where content_id = '" + contentId + "'");
    }

    public static boolean exists(long largeObject) throws SQLException {
        return count("select count(*) from pg_largeobject_metadata where oid = " + largeObject) > 0;
    }

    private static long count(String query) throws SQLException {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
