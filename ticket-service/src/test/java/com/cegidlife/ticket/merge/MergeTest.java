package com.cegidlife.ticket.merge;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.events.CommitmentBreached;
import com.cegidlife.events.TicketClosed;
import com.cegidlife.events.TicketClosure;
import com.cegidlife.events.TicketMerged;
import com.cegidlife.events.TicketMergedIn;
import com.cegidlife.events.Topic;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.EventRecorder;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Audited;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.TicketRows;
import com.cegidlife.ticket.accompaniment.AccompanimentFlow;
import com.cegidlife.ticket.attachment.Attaching;
import com.cegidlife.ticket.attachment.Documents;
import com.cegidlife.ticket.entitlement.RecordAccount;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "ticket")
class MergeTest {

    @Inject
    Staged staged;

    @Inject
    RecordAccount recordAccount;

    @Inject
    MutableClock clock;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private Person user;
    private AtDesk first;
    private AtDesk second;

    @BeforeEach
    void register() {
        clock.set(paris("2026-11-24T09:00"));
        user = staged.covered();
        first = new AtDesk(staged.registered(user).number());
        clock.set(paris("2026-11-24T11:00"));
        second = new AtDesk(staged.registered(user).number());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Rule("R14.6")
    @Test
    void the_survivor_owes_what_was_promised_with_the_first_registration() {
        second.seen(user).body("takeInChargeDue", equalTo("2026-11-24T16:00:00Z"));

        merged(second, first)
                .statusCode(200)
                .body("takeInChargeDue", equalTo("2026-11-24T14:00:00Z"))
                .body("nextDueAt", equalTo("2026-11-24T14:00:00Z"));

        second.seen(user, "commitments")
                .body("items.startedAt", contains("2026-11-24T08:00:00Z", "2026-11-24T10:00:00Z"))
                .body("items.state", contains("RUNNING", "CANCELLED"));
        first.seen(user, "commitments").body("items.state", contains("CANCELLED"));
    }

    @Test
    void a_survivor_that_was_registered_first_keeps_its_own_promise() {
        merged(first, second).statusCode(200).body("takeInChargeDue", equalTo("2026-11-24T14:00:00Z"));
        first.seen(user, "commitments").body("items.state", contains("RUNNING"));
        second.seen(user, "commitments").body("items.state", contains("CANCELLED"));
    }

    @Test
    void a_merged_ticket_is_closed_and_says_where_it_goes_on_and_everybody_is_told() {
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            merged(second, first).statusCode(200).body("closed", contains(first.number()));

            var gone = recorder.await(TicketMerged.class, fact -> fact.number().equals(first.number()));
            assertThat(gone.event().survivorNumber()).isEqualTo(second.number());
            assertThat(recorder.await(TicketClosed.class, fact -> fact.number().equals(first.number()))
                            .event()
                            .closure())
                    .isEqualTo(TicketClosure.MERGED);
            recorder.await(TicketMergedIn.class, fact -> fact.mergedNumber().equals(first.number()));
        }
        first.seen(user)
                .body("state", equalTo("CLOSED"))
                .body("closure", equalTo("MERGED"))
                .body("mergedInto", equalTo(second.number()))
                .body("nextDueAt", nullValue());
        assertThat(Audited.actions("ticket/" + first.number())).contains("merge-into");
        assertThat(Audited.actions("ticket/" + second.number())).contains("merge");
    }

    @Test
    void the_survivor_shows_messages_and_attachments_with_their_origin_and_nothing_twice() {
        first.writes(user, "Un");
        second.writes(user, "Deux");
        first.writes(agent, "Trois");
        String document = Attaching.attach(user, first.number(), "a.pdf", Documents.pdf())
                .extract()
                .path("id");

        merged(second, first).statusCode(200);

        second.seen(user, "notes")
                .body("items.text", contains("Un", "Deux", "Trois"))
                .body("items.mergedFrom", contains(first.number(), null, first.number()));
        second.seen(user, "attachments")
                .body("items.id", contains(document))
                .body("items.mergedFrom", contains(first.number()));
        user.asks()
                .get("/tickets/{number}/attachments/{id}", second.number(), document)
                .then()
                .statusCode(200);
        first.seen(user, "notes").body("items.text", contains("Un", "Trois"));
    }

    @Test
    void a_merged_ticket_takes_nothing_any_more_and_names_the_survivor() {
        merged(second, first);

        refused(user.asks()
                .body(Map.of("text", "Encore."))
                .post("/tickets/{number}/notes", first.number())
                .then());
        refused(first.asked(user, "reopen", Map.of("reason", "Encore.")));
        refused(first.asked(agent, "take-in-charge", Map.of()));
        refused(first.asked(agent, "close", Map.of("reason", "Encore.")));
        refused(first.asked(agent, "tags", Map.of("add", List.of("encore"))));
        refused(Attaching.attach(user, first.number(), "b.pdf", Documents.pdf()));
        refused(merged(second, first));
        refused(merged(first, second));
    }

    private void refused(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/ticket-merged"))
                .body("survivor", equalTo(second.number()))
                .body("nextSteps.href", contains("/tickets/" + second.number()));
    }

    @Rule("R14.9")
    @Test
    void no_breach_of_a_merged_ticket_is_told_later_but_that_of_the_survivor_is_once() {
        merged(first, second);
        var id = TicketRows.text("select id::text from tickets where number = ?", second.number());
        try (var recorder = EventRecorder.fromNow(SuiteServers.kafka(), Topic.TICKET_TICKETS)) {
            clock.set(paris("2026-11-24T17:00:01"));
            recorder.await(CommitmentBreached.class, fact -> fact.number().equals(first.number()));
        }
        assertThat(TicketRows.count(
                        "select count(*) from ticket_history where ticket_id = ?::uuid and type like '%breached%'", id))
                .isZero();
        second.seen(user, "commitments").body("items.state", contains("CANCELLED"));
    }

    @Rule("R14.8")
    @Test
    void an_anomaly_and_its_pauses_go_on_in_the_survivor() {
        first.done(agent, "take-in-charge", Map.of());
        second.done(agent, "take-in-charge", Map.of());
        first.done(
                        agent,
                        "qualifications",
                        Map.of(
                                "nature", "MALFUNCTION",
                                "reproducible", true,
                                "impact", "BLOCKS_ESSENTIAL_FEATURE",
                                "workaroundPossible", false,
                                "explanation", "Reproduit en 2026.4.1."))
                .body("severity", equalTo("SEVERITY_1"));
        first.done(agent, "wait", Map.of("text", "Quelle version ?"));
        clock.set(paris("2026-11-24T14:00"));

        merged(second, first).statusCode(200);

        second.seen(agent).body("outcome", equalTo("ANOMALY")).body("severity", equalTo("SEVERITY_1"));
        second.seen(agent, "commitments")
                .body("items.kind", hasItems("CORRECTIVE_ACTION_PLAN"))
                .body("items.find { it.kind == 'CORRECTIVE_ACTION_PLAN' }.state", equalTo("RUNNING"))
                .body("items.find { it.kind == 'CORRECTIVE_ACTION_PLAN' }.startedAt", equalTo("2026-11-24T10:00:00Z"))
                .body("items.find { it.kind == 'CORRECTIVE_ACTION_PLAN' }.dueAt", equalTo("2026-11-26T09:00:00Z"));
    }

    @Test
    void the_preview_says_what_would_happen_and_changes_nothing() {
        second.writes(user, "Voilà.");

        agent.asks()
                .queryParam("duplicate", first.number())
                .get("/tickets/{number}/merge", second.number())
                .then()
                .statusCode(200)
                .body("survivor", equalTo(second.number()))
                .body("version", equalTo(1))
                .body("closed.number", contains(first.number()))
                .body("closed.version", contains(0))
                .body("takenOver.kind", contains("TAKE_IN_CHARGE"))
                .body("takenOver.dueAt", contains("2026-11-24T14:00:00Z"));
        agent.asks()
                .queryParam("duplicate", second.number())
                .get("/tickets/{number}/merge", first.number())
                .then()
                .statusCode(200)
                .body("takenOver", empty());
        second.done(user, "close", Map.of("reason", "Merci."));
        agent.asks()
                .queryParam("duplicate", second.number())
                .get("/tickets/{number}/merge", first.number())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/ticket-over"));
        first.seen(user).body("state", equalTo("REGISTERED"));
    }

    @Test
    void several_are_merged_at_once_and_those_merged_before_follow() {
        var third = new AtDesk(staged.registered(user).number());
        merged(second, first).statusCode(200);
        first.seen(user).body("mergedInto", equalTo(second.number()));

        merged(third, second).statusCode(200).body("takeInChargeDue", equalTo("2026-11-24T14:00:00Z"));

        first.seen(user).body("mergedInto", equalTo(third.number()));
        second.seen(user).body("mergedInto", equalTo(third.number()));
    }

    @Test
    void all_are_merged_or_none() {
        var third = new AtDesk(staged.registered(user).number());
        third.writes(user, "Entre-temps.");

        ask(
                        second,
                        List.of(
                                Map.of("number", first.number(), "version", 0),
                                Map.of("number", third.number(), "version", 0)))
                .statusCode(412);
        first.seen(user).body("state", equalTo("REGISTERED"));
        ask(
                        second,
                        List.of(
                                Map.of("number", first.number(), "version", 0),
                                Map.of("number", third.number(), "version", 1)))
                .statusCode(200);
        Stream.of(first, third).forEach(each -> each.seen(user).body("mergedInto", equalTo(second.number())));
    }

    @Rule("R11.2")
    @Test
    void tickets_that_do_not_go_together_are_not_merged() {
        var foreign = new AtDesk(staged.registered(staged.covered()).number());
        merged(second, foreign).statusCode(409).body("type", equalTo("/problems/merge-across-customers"));
        var service = new AtDesk(staged.customerService(user).number());
        merged(second, service).statusCode(409).body("type", equalTo("/problems/merge-of-different-kinds"));
        merged(second, second).statusCode(400).body("violations.pointer", contains("/tickets"));
        ask(second, List.of()).statusCode(400).body("violations.pointer", contains("/tickets"));
        ask(second, List.of(Map.of("number", "D-0", "version", 0))).statusCode(400);
        var many = IntStream.range(0, Merging.MOST + 1)
                .mapToObj(each -> Map.<String, Object>of("number", "D-" + each, "version", 0))
                .toList();
        ask(second, many).statusCode(400).body("violations.pointer", contains("/tickets"));
    }

    @Rule("R15.14")
    @Test
    void questions_promise_nothing_merged_either_and_are_merged_unless_one_is_quoted() {
        var question = new AtDesk(staged.question(user).number());
        var same = new AtDesk(staged.question(user).number());
        var quoted = staged.question(user);
        new AccompanimentFlow(quoted).quoted();

        merged(question, same).statusCode(200).body("takeInChargeDue", nullValue());
        merged(question, new AtDesk(quoted.number()))
                .statusCode(409)
                .body("type", equalTo("/problems/merge-of-purchased-question"));
        question.seen(user, "commitments").body("items.state", contains("NONE"));
    }

    @Test
    void a_repeated_request_merges_once() {
        var key = UUID.randomUUID().toString();
        var body =
                Map.of("tickets", List.of(Map.of("number", first.number(), "version", 0)), "reason", "La même erreur.");
        for (int attempt = 0; attempt < 2; attempt++) {
            agent.asks()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/tickets/{number}/merge", second.number())
                    .then()
                    .statusCode(200);
        }
        second.seen(user, "commitments").body("items.size()", equalTo(2));
    }

    @Test
    void tickets_that_are_merged_into_each_other_at_once_go_on_in_one_of_them() {
        var answers = Stream.of(Map.entry(first, second), Map.entry(second, first))
                .map(pair -> CompletableFuture.supplyAsync(() -> agent.asks()
                        .header("If-Match", "\"0\"")
                        .body(Map.of(
                                "tickets",
                                List.of(Map.of("number", pair.getValue().number(), "version", 0)),
                                "reason",
                                "La même erreur."))
                        .post("/tickets/{number}/merge", pair.getKey().number())
                        .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).filter(status -> status == 200))
                .hasSize(1);
    }

    @Test
    void whoever_asked_for_a_merged_ticket_is_told_where_it_goes_on() {
        var address = user.id() + "@martin.example";
        recordAccount.record(
                UUID.randomUUID(),
                new AccountChanged(user.id(), user.customer().orElseThrow(), "Claire Martin", address, true, 1));
        merged(second, first).statusCode(200);
        assertThat(TicketRows.text(
                        "select body from outgoing_mails where recipient = ? and subject like '%fusionnée%'", address))
                .contains("demande " + second.number(), "goes on");
    }

    private ValidatableResponse merged(AtDesk survivor, AtDesk duplicate) {
        int version = duplicate.seen(agent).extract().path("version");
        return ask(survivor, List.of(Map.of("number", duplicate.number(), "version", version)));
    }

    private ValidatableResponse ask(AtDesk survivor, List<Map<String, Object>> duplicates) {
        return survivor.asked(agent, "merge", Map.of("tickets", duplicates, "reason", "La même erreur."));
    }
}
