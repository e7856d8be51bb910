package com.cegidlife.learning.websession;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.ReceivedMail;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.testkit.WithMailServer;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
@WithMailServer
class WebSessionMailsTest {

    @Inject
    MutableClock clock;

    private final EventPublisher publisher = new EventPublisher(SuiteServers.kafka());
    private final UUID colleague = UUID.randomUUID();
    private EntitledCustomer customer;
    private String address;
    private String addressOfColleague;

    @BeforeEach
    void twoUsersWithAddresses() {
        customer = EntitledCustomer.known(publisher);
        address = account(customer.userId, 2);
        addressOfColleague = account(colleague, 1);
        customer.awaitKnown(colleague);
        clock.set(Instant.parse("2099-11-20T09:00:00Z"));
    }

    private String account(UUID user, long version) {
        var email = UUID.randomUUID() + "@durand.example";
        publisher.publish(new AccountChanged(user, customer.id, "Léa Petit", email, true, version));
        return email;
    }

    @AfterEach
    void realTimeAgain() {
        clock.reset();
        publisher.close();
    }

    @Test
    @Rule("R13.4")
    void whoRegistersGetsAFileForTheCalendarThatFollowsEveryChange() throws Exception {
        var session = Planned.of(customer.product, 5);

        session.register(customer, customer.userId);
        var registered = event(mail(address, 1), "REQUEST");
        var moved = Planned.plan(customer.product, 5);
        moved.put("startsAt", "2099-12-11T13:00:00Z");
        session.change(0, moved).then().statusCode(200);
        var changed = event(mail(address, 2), "REQUEST");
        session.cancel(1).then().statusCode(200);
        var cancelled = event(mail(address, 3), "CANCEL");

        assertThat(value(registered, Property.DTSTART)).isEqualTo("20991210T130000Z");
        assertThat(value(changed, Property.DTSTART)).isEqualTo("20991211T130000Z");
        assertThat(value(changed, Property.UID)).isEqualTo(value(registered, Property.UID));
        assertThat(value(cancelled, Property.UID)).isEqualTo(value(registered, Property.UID));
        assertThat(value(registered, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(changed, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(cancelled, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(cancelled, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    @Rule("R13.4")
    void whoMovesUpFromTheWaitingListIsToldAndWhoLeavesAsWell() throws Exception {
        var session = Planned.of(customer.product, 1);
        session.register(customer, customer.userId);
        session.register(customer, colleague);
        assertThat(mail(addressOfColleague, 1).subject()).contains("liste d'attente / waiting list");
        assertThat(mail(addressOfColleague, 1).attachments()).isEmpty();

        session.withdraw(customer, customer.userId);

        assertThat(value(event(mail(address, 2), "CANCEL"), Property.SEQUENCE)).isEqualTo("1");
        assertThat(mail(addressOfColleague, 2).subject()).contains("inscription / registration");
        event(mail(addressOfColleague, 2), "REQUEST");
    }

    @Test
    @Rule("R13.4")
    void remindersComeADayAndAnHourBefore() {
        var session = Planned.of(customer.product, 5);
        session.register(customer, customer.userId);
        mail(address, 1);

        clock.set(Planned.START.minus(Duration.ofDays(1)));
        assertThat(mail(address, 2).subject()).contains("rappel / reminder");
        clock.set(Planned.START.minus(Duration.ofHours(1)));
        assertThat(mail(address, 3).text())
                .contains("jeudi 10 décembre 2099 à 14:00 (heure de Paris, UTC+01:00)")
                .contains("https://visio.example/cloture");
    }

    @Test
    @Rule("R13.4")
    void theReminderOfAFormerStartIsLetPass() {
        var session = Planned.of(customer.product, 5);
        session.register(customer, customer.userId);
        var later = Planned.plan(customer.product, 5);
        later.put("startsAt", "2099-12-12T13:00:00Z");
        session.change(0, later).then().statusCode(200);
        mail(address, 2);

        clock.set(Instant.parse("2099-12-11T13:00:00Z"));

        assertThat(mail(address, 3).text()).contains("samedi 12 décembre 2099");
        assertThat(SuiteServers.mails().receivedBy(address)).hasSize(3);
    }

    @Test
    @Rule("R13.4")
    void peopleAreInvitedByProductOrByRoleAndNobodyTwice() {
        customer.assign(customer.functionalRole, colleague).then().statusCode(201);
        var session = Planned.of(customer.product, 5);
        var before = SuiteServers.mails().receivedBy(addressOfColleague).size();

        session.invite(Map.of("functionalRole", customer.functionalRole)).then().statusCode(201);
        assertThat(mail(addressOfColleague, before + 1).subject()).contains("invitation");
        session.invite(Map.of()).then().statusCode(201);
        assertThat(mail(address, 1).text()).contains("https://portal.example/web-sessions/" + session.id());

        assertThat(SuiteServers.mails().receivedBy(addressOfColleague)).hasSize(before + 1);
    }

    @Test
    void nobodyIsInvitedForARoleThatIsNot() {
        Planned.of(customer.product, 5)
                .invite(Map.of("functionalRole", "NOBODY"))
                .then()
                .statusCode(404);
    }

    private static ReceivedMail mail(String recipient, int number) {
        await("mail " + number + " of " + recipient)
                .until(() -> SuiteServers.mails().receivedBy(recipient).size() >= number);
        return SuiteServers.mails().receivedBy(recipient).get(number - 1);
    }

    private static VEvent event(ReceivedMail mail, String method) throws IOException, ParserException {
        var file = mail.attachments().getFirst();
        assertThat(file.contentType()).contains("method=" + method);
        var calendar = new CalendarBuilder().build(new StringReader(new String(file.content(), UTF_8)));
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }
}
