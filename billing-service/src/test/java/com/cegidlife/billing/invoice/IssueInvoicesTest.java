package com.cegidlife.billing.invoice;

import static com.cegidlife.billing.invoice.Issuing.issue;
import static com.cegidlife.billing.invoice.Issuing.issued;
import static com.cegidlife.billing.invoice.Issuing.issuer;
import static com.cegidlife.billing.invoice.Issuing.manager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.Database;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@OnRealServers(database = "billing")
class IssueInvoicesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @Inject
    MutableClock clock;

    @Inject
    Database database;

    private BillingClient client;

    @BeforeEach
    void onTheLastDayOfOctober() {
        clock.set(Instant.parse("2026-10-31T09:00:00Z"));
        FreshSeries.begin();
        client = BillingClient.registered();
    }

    @AfterEach
    void leaveNothingBehind() {
        clock.reset();
        FreshSeries.begin();
    }

    @Test
    @Rule("L1")
    void manyAtOnceAreNumberedInTheirOrderWithoutAGap() {
        issue(IntStream.range(0, 60).mapToObj(i -> draft()).toArray(InvoiceDraft[]::new));
        issue(draft(), draft());

        assertThat(numbers())
                .hasSize(62)
                .startsWith("F-2026-000001", "F-2026-000002")
                .endsWith("F-2026-000062");
        proof().body("sound", is(true)).body("documents", equalTo(62)).body("last", equalTo("F-2026-000062"));
    }

    @Test
    @Rule("L1")
    void aDraftThatIsIssuedAgainChangesNothing() {
        var draft = draft();

        issue(draft, draft);
        issue(draft);

        assertThat(numbers()).containsExactly("F-2026-000001");
    }

    @Test
    @Rule("L1")
    void whatIsRolledBackLeavesNoGap() {
        issue(draft());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    issuer().issue(List.of(draft(), draft()));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        issue(draft());

        assertThat(numbers()).containsExactly("F-2026-000001", "F-2026-000002");
        proof().body("sound", is(true));
    }

    @Test
    @Rule("L1")
    void whoeverIssuesAtTheSameTimeThereIsNoGapAndNothingTwice() throws Exception {
        var shared = draft();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs = IntStream.range(0, 24)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        issue(draft(), draft(), shared);
                        return true;
                    })
                    .toList();
            for (var run : threads.invokeAll(runs)) {
                assertThat(run.get()).isTrue();
            }
        }

        assertThat(numbers()).hasSize(49).doesNotHaveDuplicates().endsWith("F-2026-000049");
        proof().body("sound", is(true)).body("documents", equalTo(49));
    }

    @Test
    @Rule("L1")
    void anInvoiceIsNeverDatedBeforeTheOneInFront() {
        issue(draft());
        issue(Drafts.quarter(client.customerId, DAY.minusDays(3)));

        assertThat(days()).containsExactly(DAY, DAY);
    }

    @Test
    @Rule("L1")
    void nothingIsIssuedWhileTheClockStandsFarBeforeTheLastInvoice() {
        issue(draft());
        clock.set(Instant.parse("1996-10-31T09:00:00Z"));

        assertThatThrownBy(() -> issue(Drafts.quarter(client.customerId, LocalDate.of(1996, 10, 31))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(InvoiceProblem.CLOCK_SET_BACK));
        assertThat(numbers()).hasSize(1);
    }

    @Test
    @Rule("L1")
    void whatIsIssuedByAClockThatStandsALittleBeforeBearsTheDayOfTheLastInvoice() {
        issue(draft());
        clock.set(Instant.parse("2026-10-30T22:59:59Z"));
        issue(Drafts.quarter(client.customerId, DAY.minusDays(1)));

        assertThat(days()).containsExactly(DAY, DAY);
        proof().body("sound", is(true));
    }

    @Test
    @Rule("L1")
    void nothingIsDatedInTheFuture() {
        assertThatThrownBy(() -> issue(Drafts.quarter(client.customerId, DAY.plusDays(1))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(InvoiceProblem.ISSUE_DAY_TO_COME));
    }

    @Test
    @Rule("L1")
    void numbersBeginAgainWithTheYearAndTheChainGoesOn() {
        issue(draft());
        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        issue(Drafts.quarter(client.customerId, LocalDate.of(2027, 1, 1)));

        assertThat(numbers()).containsExactly("F-2026-000001", "F-2027-000001");
        proof().body("sound", is(true)).body("documents", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update invoices set gross_cents = gross_cents + 1, tax_cents = tax_cents + 1",
                "update invoice_lines set name_french = 'autre chose'",
                "update letterheads set name = 'un autre'",
                "delete from invoice_lines",
                "delete from invoices",
                "delete from invoice_series",
                "truncate invoices cascade"
            })
    @Rule({"L1", "L4", "R4.1"})
    void theDatabaseRefusesToChangeOrDeleteADocument(String mistake) {
        issue(draft());

        assertThatThrownBy(() -> database.change(mistake))
                .rootCause()
                .message()
                .matches(message -> message.contains("append-only") || message.contains("permission denied"));
    }

    @Test
    @Rule("L1")
    void theDatabaseRefusesADocumentThatDoesNotGoOnFromTheOneBefore() {
        issue(draft());

        assertThatThrownBy(() -> database.change("""
                        insert into invoices select (jsonb_populate_record(invoices, jsonb_build_object(
                            'id', gen_random_uuid(), 'position', 3, 'number', 'F-2026-000003', 'draft_key', 'x',
                            'hash', '\\x' || repeat('ab', 32)))).* from invoices
                        """)).rootCause().hasMessageContaining("does not go on");
    }

    @Test
    @Rule("L1")
    void aDocumentThatWasTamperedWithIsFoundAndNamed() {
        issue(draft(), draft(), draft());

        FreshSeries.tamper("update invoices set buyer_name = 'Un autre' where position = 2");
        proof().body("sound", is(false))
                .body("flaws.number", contains("F-2026-000002"))
                .body("flaws.kind", contains("TAMPERED"));

        FreshSeries.tamper("update invoices set buyer_name = 'Ateliers Durand' where position = 2");
        proof().body("sound", is(true));
    }

    @Test
    @Rule("L2")
    void anInvoiceSaysAllThatTheLawAsksFor() {
        var contract = client.draft();
        client.admin()
                .body("{\"orderNumber\":\"BC-118\"}")
                .put("/contracts/{number}/buyer-order", contract)
                .then()
                .statusCode(201);
        var draft = new InvoiceDraft(
                contract + "/2026-10-31",
                client.customerId,
                java.util.Optional.of(contract),
                DAY,
                List.of(Drafts.line("SEAT", "10", "9.20", 2000, DAY)));

        var number = issued(draft);

        client.admin()
                .get("/invoices/{number}", number)
                .then()
                .statusCode(200)
                .body("summary.issuedOn", equalTo("2026-10-31"))
                .body("summary.dueOn", equalTo("2026-11-30"))
                .body("summary.grossCents", equalTo(11_040))
                .body("buyerOrder", equalTo("BC-118"))
                .body("buyer.siren", equalTo("732829320"))
                .body("buyer.vatNumber", equalTo("FR44732829320"))
                .body("letterhead.seller.vatNumber", equalTo("FR07410218010"))
                .body("letterhead.terms.recoveryFeeCents", equalTo(4000))
                .body("vat", hasSize(1))
                .body("vat[0].taxCents", equalTo(1840))
                .body("lines[0].from", equalTo("2026-10-31"))
                .body("lines[0].to", equalTo("2027-01-30"))
                .body("lines[0].because.french", org.hamcrest.Matchers.containsString("R19.1"));
    }

    @Test
    @Rule("R11.2")
    void aCustomerSeesItsOwnInvoicesAndNobodyElses() {
        var other = BillingClient.registered();
        var number = issued(draft());

        other.admin().get("/invoices").then().statusCode(200).body("items", hasSize(0));
        other.admin().get("/invoices/{number}", number).then().statusCode(404);
        client.admin().get("/invoices").then().body("items.number", contains(number));
    }

    @Test
    void theListIsPagedNewestFirst() {
        issue(draft(), draft(), draft());

        var first = manager().queryParam("limit", 2).get("/invoices").then().statusCode(200);
        first.body("items.number", contains("F-2026-000003", "F-2026-000002"));
        manager()
                .queryParam("limit", 2)
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/invoices")
                .then()
                .body("items.number", contains("F-2026-000001"));
    }

    private InvoiceDraft draft() {
        return Drafts.quarter(client.customerId, DAY);
    }

    private List<LocalDate> days() {
        return database.select(
                "select issued_on from invoices order by position", row -> row.getObject(1, LocalDate.class));
    }

    private List<String> numbers() {
        return database.select("select number from invoices order by position", row -> row.getString(1));
    }

    private static io.restassured.response.ValidatableResponse proof() {
        return manager().get("/invoice-series/INVOICE/proof").then().statusCode(200);
    }
}
