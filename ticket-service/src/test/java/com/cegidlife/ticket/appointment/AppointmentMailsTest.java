package com.cegidlife.ticket.appointment;

import static com.cegidlife.testkit.SuiteServers.mails;
import static com.cegidlife.ticket.Given.paris;
import static com.cegidlife.ticket.appointment.Scene.booked;
import static com.cegidlife.ticket.appointment.Scene.cancel;
import static com.cegidlife.ticket.appointment.Scene.colleagueOf;
import static com.cegidlife.ticket.appointment.Scene.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.ReceivedMail;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.WithMailServer;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
@WithMailServer
class AppointmentMailsTest {

    @Inject
    Scene scene;

    @Inject
    RecordAccount recordAccount;

    @Inject
    MutableClock clock;

    private final Person technician = Scene.technician();
    private final String addressOfTechnician = UUID.randomUUID() + "@editeur.example";
    private final String addressOfUser = UUID.randomUUID() + "@martin.example";
    private Person user;
    private String number;

    @BeforeEach
    void peopleWithAddresses() {
        clock.set(paris("2026-11-20T10:00"));
        user = scene.holder(12);
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(user.id(), user.customer().orElseThrow(), "Claire Martin", addressOfUser, true, 1));
        leaveAddress(technician, addressOfTechnician);
        number = scene.inCharge(user, technician).number();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R17.1")
    @Test
    void both_sides_get_a_calendar_file_when_it_is_booked() {
        var id = booked(user, number, "2026-11-23T10:00");

        var mail = awaitMail(addressOfUser, 0);
        assertThat(mail.subject()).isEqualTo("[%s] Rendez-vous pris / Appointment booked".formatted(number));
        assertThat(mail.text())
                .contains("est pris : lundi 23 novembre 2026 à 10:00 (heure de Paris, UTC+01:00), pour 30 minutes.")
                .contains("is booked: Monday 23 November 2026 at 10:00 (Paris time, UTC+01:00), for 30 minutes.")
                .contains("https://portal.example/tickets/" + number);
        assertThat(mail.attachments().getFirst().name()).isEqualTo("rendez-vous.ics");
        assertThat(mail.attachments().getFirst().contentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(file(mail).validate().hasErrors()).isFalse();
        assertThat(told(mail))
                .containsExactly(
                        "REQUEST",
                        id + "@cegidlife.example",
                        "0",
                        "20261123T090000Z",
                        "20261123T093000Z",
                        "CONFIRMED",
                        "mailto:ne-pas-repondre@cegidlife.example",
                        "mailto:" + addressOfUser);
        assertThat(told(awaitMail(addressOfTechnician, 0)))
                .contains("REQUEST", id + "@cegidlife.example", "mailto:" + addressOfTechnician)
                .doesNotContain("mailto:" + addressOfUser);
    }

    @Test
    void a_moved_one_replaces_it_in_the_calendars() {
        var id = booked(user, number, "2026-11-23T10:00");
        move(colleagueOf(user), id, 0, "2026-11-24T09:00").statusCode(200);

        for (var address : List.of(addressOfUser, addressOfTechnician)) {
            var mail = awaitMail(address, 1);
            assertThat(mail.subject()).contains("Rendez-vous déplacé / Appointment moved");
            assertThat(told(mail)).startsWith("REQUEST", id + "@cegidlife.example", "1", "20261124T080000Z");
        }
    }

    @Test
    void a_cancelled_one_leaves_the_calendars_and_the_reason_is_told() {
        var id = booked(user, number, "2026-11-23T10:00");
        cancel(technician, id, 0, "Je suis malade.").statusCode(200);

        for (var address : List.of(addressOfUser, addressOfTechnician)) {
            var mail = awaitMail(address, 1);
            assertThat(mail.text()).contains("Motif : Je suis malade.", "Reason: Je suis malade.");
            assertThat(mail.text()).doesNotContain("car la demande est close");
            assertThat(file(mail).validate().hasErrors()).isFalse();
            assertThat(told(mail))
                    .startsWith("CANCEL", id + "@cegidlife.example", "1")
                    .contains("CANCELLED");
        }
    }

    @Test
    void one_that_is_cancelled_with_its_ticket_is_told_too() {
        booked(user, number, "2026-11-23T10:00");
        user.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Résolu"))
                .post("/tickets/{number}/close", number)
                .then()
                .statusCode(200);

        var mail = awaitMail(addressOfTechnician, 1);
        assertThat(mail.text())
                .contains("est annulé car la demande est close.", "is cancelled because the ticket is closed.")
                .doesNotContain("Motif", "Reason");
        assertThat(told(mail)).startsWith("CANCEL");
    }

    @Test
    void one_that_another_technician_takes_over_leaves_the_former_ones_calendar() {
        var other = Scene.technician();
        var addressOfOther = UUID.randomUUID() + "@editeur.example";
        leaveAddress(other, addressOfOther);
        var id = booked(user, number, "2026-11-23T10:00");
        technician
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("agentId", other.id().toString()))
                .post("/tickets/{number}/assign", number)
                .then()
                .statusCode(200);

        move(user, id, 0, "2026-11-23T10:00").statusCode(200);

        assertThat(told(awaitMail(addressOfOther, 1))).startsWith("REQUEST");
        assertThat(told(awaitMail(addressOfTechnician, 1))).startsWith("CANCEL", id + "@cegidlife.example");
    }

    private static void leaveAddress(Person technician, String address) {
        technician
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "hours",
                        List.of(
                                Map.of("day", "MONDAY", "from", "09:00", "to", "17:00"),
                                Map.of("day", "TUESDAY", "from", "09:00", "to", "17:00")),
                        "email",
                        address))
                .put("/technicians/{id}/working-hours", technician.id())
                .then()
                .statusCode(200);
    }

    /** The mail with the calendar file of that sequence; mails have no order among each other. */
    private static ReceivedMail awaitMail(String address, int sequence) {
        return await().until(
                        () -> mails().receivedBy(address).stream()
                                .filter(mail -> !mail.attachments().isEmpty())
                                .filter(mail -> told(mail).get(2).equals(Integer.toString(sequence)))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Method, UID, sequence, start, end, status, organizer and attendee. */
    private static List<String> told(ReceivedMail mail) {
        var calendar = file(mail);
        var event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        return Stream.concat(
                        Stream.of(value(calendar, Property.METHOD)),
                        Stream.of(
                                        Property.UID,
                                        Property.SEQUENCE,
                                        Property.DTSTART,
                                        Property.DTEND,
                                        Property.STATUS,
                                        Property.ORGANIZER,
                                        Property.ATTENDEE)
                                .map(property -> value(event, property)))
                .toList();
    }

    private static String value(PropertyContainer container, String name) {
        return container.<Property>getRequiredProperty(name).getValue();
    }

    private static Calendar file(ReceivedMail mail) {
        var content = mail.attachments().getFirst().content();
        assertThat(new String(content, StandardCharsets.UTF_8)).contains("\r\nBEGIN:VEVENT\r\n");
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(content));
        } catch (IOException | ParserException e) {
            throw new AssertionError("Not a calendar file", e);
        }
    }
}
