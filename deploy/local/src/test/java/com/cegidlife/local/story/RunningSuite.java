package com.cegidlife.local.story;

import static io.restassured.RestAssured.given;

import com.cegidlife.local.DataFolder;
import com.cegidlife.local.Port;
import com.cegidlife.local.Ports;
import com.cegidlife.local.Progress;
import com.cegidlife.local.Suite;
import com.cegidlife.local.SuiteClock;
import com.cegidlife.local.Trees;
import com.cegidlife.local.WholeSuite;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The whole suite, as {@code ./cegidlife run} starts it, on free ports and in a folder of its own. */
final class RunningSuite implements AutoCloseable {

    private static final Path REPOSITORY = Path.of(System.getProperty("project.root"));

    private final Ports ports = Ports.free();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Path folder;
    private final Suite suite;
    private final ActiveContracts contracts = new ActiveContracts(this);

    private RunningSuite(Path folder) {
        this.folder = folder;
        this.suite = WholeSuite.start(REPOSITORY, DataFolder.at(folder, REPOSITORY), ports, Progress.SILENT);
    }

    static RunningSuite start() {
        try {
            return new RunningSuite(Files.createTempDirectory("cegidlife-story"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the demonstration customers have ordered. */
    ActiveContracts contracts() {
        return contracts;
    }

    /** The time of its services, which a story may move forward. */
    SuiteClock clock() {
        return SuiteClock.of(DataFolder.at(folder, REPOSITORY));
    }

    /** A request to a service with the token of a demonstration account, got from Keycloak with its password. */
    RequestSpecification as(String username, Port service) {
        return given().baseUri(ports.url(service))
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(tokens.computeIfAbsent(username, this::logIn));
    }

    /** The caught mails to an address, newest first. */
    Response mailsTo(String address) {
        return given().queryParam("to", address).get(ports.url(Port.MAIL) + "/mails");
    }

    /** Tells the probe what to watch from now on; it reads its file again by itself. */
    void watch(String checks) {
        try {
            var edited = Files.writeString(folder.resolve("probe.edited.yaml"), "location: Paris\nchecks:\n" + checks);
            Files.move(edited, folder.resolve("probe.yaml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request to availability-service with the token of a probe. */
    RequestSpecification probe() {
        return given().baseUri(ports.url(Port.AVAILABILITY))
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(given().baseUri(ports.issuer())
                        .formParam("grant_type", "client_credentials")
                        .formParam("client_id", "cegidlife-probe")
                        .formParam("client_secret", "probe-local-secret")
                        .post("/protocol/openid-connect/token")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("access_token"));
    }

    /** A request that anybody may make. */
    RequestSpecification anybody(Port service) {
        return given().baseUri(ports.url(service));
    }

    private String logIn(String username) {
        return given().baseUri(ports.issuer())
                .formParam("grant_type", "password")
                .formParam("client_id", "cegidlife-cli")
                .formParam("username", username)
                .formParam("password", "demo")
                .post("/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    @Override
    public void close() {
        suite.close();
        try {
            Trees.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
