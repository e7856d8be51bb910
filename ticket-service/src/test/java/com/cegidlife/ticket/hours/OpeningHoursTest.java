package com.cegidlife.ticket.hours;

import static com.cegidlife.ticket.Given.paris;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class OpeningHoursTest {

    @Inject
    MutableClock clock;

    @BeforeEach
    void onAThursdayEvening() {
        clock.set(paris("2026-11-12T17:30"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule({"R14.5", "R16.2"})
    @Test
    void tell_everyone_who_answers_now_and_when_next() {
        Person.of(UUID.randomUUID(), Role.CUSTOMER_USER)
                .asks()
                .get("/opening-hours")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Europe/Paris"))
                .body("teams.team", contains("SUPPORT", "CUSTOMER_SERVICE"))
                .body("teams.name", contains("Support", "Service client"))
                .body("teams.open", contains(false, true))
                .body("teams.nextOpening", contains("2026-11-13T08:00:00Z", "2026-11-13T08:00:00Z"))
                .body("teams.nextClosing", contains("2026-11-13T16:00:00Z", "2026-11-12T17:00:00Z"))
                .body("teams[0].week[2].holiday", equalTo("Armistice 1918"))
                .body("teams[0].week[2].openings", empty())
                .body("teams[1].week[3].openings[0].from", equalTo("09:00"))
                .body("teams[1].week[3].openings[0].to", equalTo("18:00"))
                .body("holidays.name", contains("Armistice 1918", "Noël", "Jour de l’An"));
    }

    @Test
    void are_told_in_english_to_those_who_ask_for_it() {
        Person.staff(Role.OPERATOR)
                .asks()
                .header("Accept-Language", "en")
                .get("/opening-hours")
                .then()
                .body("teams.name", contains("Support", "Customer service"))
                .body("teams[0].week[2].holiday", equalTo("Armistice Day 1918"))
                .body("holidays.name", contains("Armistice Day 1918", "Christmas Day", "New Year’s Day"));
    }
}
