package com.cegidlife.ticket.restore;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.RestorePointsChanged;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.GoldenSample;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Handled;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class RestoreRequestsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate BEFORE = LocalDate.of(2026, 11, 17);

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    private final UUID environment = UUID.randomUUID();
    private EventPublisher publisher;
    private Person administrator;

    @BeforeEach
    void anEnvironmentWithBackups() {
        clock.set(paris("2026-11-20T10:00"));
        publisher = new EventPublisher(SuiteServers.kafka());
        administrator = Person.of(staged.covered().customer().orElseThrow(), Role.CUSTOMER_ADMIN);
        Handled.await(publisher.publish(points(1, List.of(BEFORE, YESTERDAY), Optional.of(YESTERDAY))));
    }

    @AfterEach
    void close() {
        publisher.close();
        clock.reset();
    }

    @Rule("R9.2")
    @Test
    void of_an_administrator_to_a_possible_day_become_tickets_of_support_without_promised_time() {
        var answer = request("ENVIRONMENT", BEFORE)
                .statusCode(201)
                .body("environmentName", equalTo("Production"))
                .body("scope", equalTo("ENVIRONMENT"))
                .body("day", equalTo("2026-11-17"))
                .extract();
        String number = answer.path("number");

        assertThat(answer.header("Location")).endsWith("/restore-requests/" + number);
        administrator
                .asks()
                .get("/tickets/" + number)
                .then()
                .body("kind", equalTo("RESTORE"))
                .body("product", equalTo("COMPTA"))
                .body("subject", containsString("« Production » au 2026-11-17"))
                .body("context", equalTo("Un import a écrasé les écritures."))
                .body("takeInChargeDue", nullValue());
        administrator
                .asks()
                .get("/restore-requests/" + number)
                .then()
                .statusCode(200)
                .body("environmentId", equalTo(environment.toString()));
    }

    @Rule("R9.2")
    @Test
    void are_for_administrators_alone() {
        var user = Person.of(administrator.customer().orElseThrow(), Role.CUSTOMER_USER);

        request(user, environment, "ENVIRONMENT", BEFORE).statusCode(403);
    }

    @Rule("R9.2")
    @Test
    void to_another_day_are_refused_with_the_days_that_are_possible() {
        request("ENVIRONMENT", YESTERDAY.plusDays(1))
                .statusCode(409)
                .body("type", equalTo("/problems/restore-day-out-of-range"))
                .body("rule", equalTo("R9.2"))
                .body("possibleDays", equalTo("2026-11-19, 2026-11-17"));
        request("ENVIRONMENT", LocalDate.of(2026, 11, 18))
                .statusCode(409)
                .body("type", equalTo("/problems/restore-day-without-backup"))
                .body("detail", containsString("2026-11-19, 2026-11-17"));
    }

    @Rule("R9.2")
    @Test
    void of_documents_go_to_their_last_backup_only() {
        request("DOCUMENTS", BEFORE)
                .statusCode(409)
                .body("type", equalTo("/problems/documents-to-last-backup-only"))
                .body("possibleDays", equalTo("2026-11-19"));
        request("DOCUMENTS", YESTERDAY).statusCode(201).body("scope", equalTo("DOCUMENTS"));
    }

    @Rule("R9.2")
    @Test
    void see_the_possible_days_move_on_at_midnight_in_paris() {
        clock.set(paris("2027-01-01T23:59:59"));
        days().body("days", contains("2026-11-19", "2026-11-17")).body("earliest", equalTo("2026-11-17"));

        clock.set(paris("2027-01-02T00:00"));
        days().body("days", contains("2026-11-19"))
                .body("earliest", equalTo("2026-11-18"))
                .body("latest", equalTo("2027-01-01"))
                .body("lastDocumentsBackup", equalTo("2026-11-19"));
    }

    @Rule("R9.2")
    @Test
    void follow_the_latest_backups_told_twice_or_late_ones_changing_nothing() {
        var latest = publisher.publish(points(3, List.of(YESTERDAY), Optional.empty()));
        publisher.publish(latest);
        Handled.await(publisher.publish(points(2, List.of(BEFORE), Optional.of(BEFORE))));

        days().body("days", contains("2026-11-19")).body("lastDocumentsBackup", nullValue());
        request("DOCUMENTS", YESTERDAY).statusCode(409).body("type", equalTo("/problems/documents-without-backup"));
    }

    @Test
    void understand_what_was_once_told_of_the_backups() {
        var golden = GoldenSample.of(RestorePointsChanged.class).envelope();
        publisher.publish(golden);
        Handled.await(golden);

        Person.staff(Role.SUPPORT_AGENT)
                .asks()
                .get("/restore-days?environmentId=" + golden.event().environmentId())
                .then()
                .statusCode(200)
                .body("days", contains("2026-11-19", "2026-11-17"))
                .body("lastDocumentsBackup", equalTo("2026-11-19"));
    }

    @Rule("R11.2")
    @Test
    void of_another_customers_environment_are_not_found() {
        var stranger = Person.of(staged.covered().customer().orElseThrow(), Role.CUSTOMER_ADMIN);

        request(stranger, environment, "ENVIRONMENT", YESTERDAY).statusCode(404);
        stranger.asks().get("/restore-days?environmentId=" + environment).then().statusCode(404);
        stranger.asks().get("/tickets").then().body("items", empty());
    }

    @Test
    void name_every_field_that_is_missing() {
        administrator
                .asks()
                .body(Map.of())
                .post("/restore-requests")
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/environmentId", "/day", "/scope", "/reason"));
        administrator
                .asks()
                .get("/restore-days")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("environmentId"));
    }

    @Rule("R9.2")
    @Test
    void are_done_by_a_support_agent_with_the_ordinary_steps() {
        var number = request("ENVIRONMENT", YESTERDAY).extract().<String>path("number");
        var agent = Person.staff(Role.SUPPORT_AGENT);
        agent.asks().get("/restore-requests/" + number).then().statusCode(200).body("day", equalTo("2026-11-19"));

        agent.asks()
                .header("If-Match", "\"0\"")
                .post("/tickets/{number}/take-in-charge", number)
                .then()
                .statusCode(200);
        agent.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("resolution", "ANSWER", "text", "Restauré à 11:40."))
                .post("/tickets/{number}/resolve", number)
                .then()
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));

        administrator
                .asks()
                .get("/tickets/{number}/notes", number)
                .then()
                .body("items.text", contains("Restauré à 11:40."));
    }

    @Rule("R9.2")
    @Test
    void are_done_by_an_operator_who_handles_nothing_else() {
        var ticket = new AtDesk(request("ENVIRONMENT", YESTERDAY).extract().path("number"));
        var operator = Person.staff(Role.OPERATOR);
        operator.asks()
                .get("/restore-requests/" + ticket.number())
                .then()
                .statusCode(200)
                .body("day", equalTo("2026-11-19"));
        operator.asks().get("/queue").then().statusCode(200).body("items.kind", everyItem(equalTo("RESTORE")));

        ticket.done(operator, "take-in-charge", Map.of());
        ticket.done(operator, "wait", Map.of("text", "Pouvons-nous commencer à midi ?"));
        ticket.writes(administrator, "Oui.");
        ticket.writes(operator, "Nous commençons.");
        ticket.done(operator, "resolve", Map.of("resolution", "ANSWER", "text", "Restauré à 12:40."))
                .body("state", equalTo("RESOLVED"));

        var support = new AtDesk(staged.registered(staged.covered()).number());
        support.asked(operator, "take-in-charge", Map.of())
                .statusCode(409)
                .body("type", equalTo("/problems/other-team"));
    }

    private RestorePointsChanged points(long version, List<LocalDate> days, Optional<LocalDate> documents) {
        return new RestorePointsChanged(
                environment, administrator.customer().orElseThrow(), "COMPTA", "Production", version, days, documents);
    }

    private ValidatableResponse days() {
        return administrator
                .asks()
                .get("/restore-days?environmentId=" + environment)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse request(String scope, LocalDate day) {
        return request(administrator, environment, scope, day);
    }

    private static ValidatableResponse request(Person person, UUID environment, String scope, LocalDate day) {
        return person.asks()
                .body(Map.of(
                        "environmentId",
                        environment.toString(),
                        "day",
                        day.toString(),
                        "scope",
                        scope,
                        "reason",
                        "Un import a écrasé les écritures."))
                .post("/restore-requests")
                .then();
    }
}
