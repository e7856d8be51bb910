package com.cegidlife.ticket.alert;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.events.CommitmentAtRisk;
import com.cegidlife.events.CommitmentBreached;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class DeadlinesTest {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Inject
    TellDeadlines tellDeadlines;

    @Rule("R14.9")
    @Test
    void are_told_to_the_others_as_they_come_nearer_and_pass_each_once() {
        clock.set(paris("2026-11-23T09:00"));
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            var ticket = staged.registered(staged.covered());
            clock.set(paris("2026-11-23T12:00"));
            recorder.await(CommitmentAtRisk.class, risk -> risk.ticketId().equals(ticket.id()));
            clock.set(paris("2026-11-23T15:00:00.000001"));
            var breach = recorder.await(
                    CommitmentBreached.class, fact -> fact.ticketId().equals(ticket.id()));

            tellDeadlines.tellSome();
            recorder.catchUp();
            assertThat(breach.event().dueAt()).isEqualTo(paris("2026-11-23T15:00"));
            assertThat(recorder.events(CommitmentAtRisk.class))
                    .filteredOn(risk -> risk.event().ticketId().equals(ticket.id()))
                    .extracting(risk -> risk.event().usedPercent())
                    .containsExactly(50, 75, 90);
            assertThat(recorder.events(CommitmentBreached.class))
                    .filteredOn(fact -> fact.event().ticketId().equals(ticket.id()))
                    .hasSize(1);
        }
    }

    @Rule("R14.9")
    @Test
    void are_told_once_by_several_replicas_at_once() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var tickets = Stream.generate(() -> staged.registered(user)).limit(40).toList();
        clock.set(paris("2026-11-24T09:00"));

        Stream.generate(() -> CompletableFuture.runAsync(this::tellAll))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        tellAll();

        for (var ticket : tickets) {
            assertThat(told(ticket.id(), "commitment-breached")).isEqualTo(1);
            assertThat(told(ticket.id(), "commitment-at-risk")).isEqualTo(3);
        }
    }

    @Test
    void do_not_make_a_version_stale_that_somebody_has_read() {
        clock.set(paris("2026-11-23T09:00"));
        var ticket = new AtDesk(staged.registered(staged.covered()).number());
        clock.set(paris("2026-11-23T15:00:01"));
        tellAll();

        ticket.seen(Person.staff(Role.SUPPORT_AGENT)).body("version", equalTo(0));
    }

    @Rule("R14.9")
    @Test
    void that_are_near_are_for_the_staff_to_know_and_breaches_for_everybody() {
        clock.set(paris("2026-11-23T09:00"));
        var user = staged.covered();
        var ticket = new AtDesk(staged.registered(user).number());
        clock.set(paris("2026-11-23T15:00:01"));
        tellAll();

        ticket.seen(user, "history")
                .body(
                        "items.type",
                        contains(
                                "com.cegidlife.ticket.ticket-registered.v1",
                                "com.cegidlife.ticket.commitment-changed.v1",
                                "com.cegidlife.ticket.commitment-breached.v1"));
    }

    private void tellAll() {
        var more = true;
        while (more) {
            more = tellDeadlines.tellSome();
        }
    }

    private static int told(UUID ticketId, String fact) {
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from ticket_history where ticket_id = ? and type = ?")) {
            select.setObject(1, ticketId);
            select.setString(2, "com.cegidlife.ticket." + fact + ".v1");
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
