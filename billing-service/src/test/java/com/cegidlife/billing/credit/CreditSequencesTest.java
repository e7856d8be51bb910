package com.cegidlife.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.billing.BillingClient;
import com.cegidlife.billing.credit.CreditDebit.Order;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random lives of a customer's credits, beside a twin that keeps each single credit. */
@QuarkusTest
@OnRealServers(database = "billing")
class CreditSequencesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 10);

    @Inject
    MutableClock clock;

    @Inject
    BuyUnitCredits buyUnitCredits;

    @Inject
    ReserveCredits reserveCredits;

    @Inject
    SettleDebit settleDebit;

    @Inject
    ReadBalance readBalance;

    private final List<Credit> twin = new ArrayList<>();
    private final Map<LocalDate, Long> balances = new HashMap<>();
    private UUID customer;
    private LocalDate today = START;

    @AfterEach
    void realTimeAgain() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Rule({"R18.2", "R18.3", "R18.4"})
    void theLedgerAgreesWithATwinThatKeepsEachCreditApart(long seed) {
        var random = new Random(seed);
        clock.set(START.atTime(9, 0).toInstant(ZoneOffset.UTC));
        var client = BillingClient.registered();
        customer = client.customerId;
        client.contractInForce(Map.of("servicePlus", Map.of("creditsPerYear", 7)));
        issue(0, 7);
        var debits = new ArrayList<UUID>();

        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(5)) {
                case 0 -> pass(random.nextInt(1, 40));
                case 1 -> buy(random.nextInt(1, 6));
                case 2 -> debits.add(reserve(random.nextInt(1, 9)));
                case 3 -> settle(debits, random, DebitState.CONFIRMED, DebitState.REFUNDED);
                default -> settle(debits, random, DebitState.RELEASED, DebitState.REFUNDED);
            }
            assertThat(balance(today)).as("on %s, step %d", today, step).isEqualTo(expected());
            balances.put(today, expected());
        }
        balances.forEach(
                (day, balance) -> assertThat(balance(day)).as("on " + day).isEqualTo(balance));
    }

    /** Days go by; a year of the pack begins when its timer has fired, which the twin does not wait for. */
    private void pass(int days) {
        var next = today.plusDays(days);
        if (next.isBefore(START.plusYears(1))) {
            today = next;
            clock.set(today.atTime(9, 0).toInstant(ZoneOffset.UTC));
        }
    }

    private void buy(int credits) {
        QuarkusTransaction.requiringNew().run(() -> buyUnitCredits.buy(customer, UUID.randomUUID(), credits));
        issue(1, credits);
    }

    private void issue(int origin, int credits) {
        for (int i = 0; i < credits; i++) {
            twin.add(new Credit(today.plusYears(1), origin, twin.size()));
        }
    }

    private UUID reserve(int credits) {
        var id = UUID.randomUUID();
        var state = QuarkusTransaction.requiringNew()
                .call(() -> reserveCredits
                        .reserve(customer, new Order(id, null, "FORMATION", credits))
                        .state());
        var usable = twin.stream()
                .filter(credit -> credit.debit == null && today.isBefore(credit.expiresOn))
                .sorted(Comparator.comparing((Credit credit) -> credit.expiresOn)
                        .thenComparing(credit -> credit.origin)
                        .thenComparing(credit -> credit.position))
                .toList();
        assertThat(state).isEqualTo(usable.size() < credits ? DebitState.REFUSED : DebitState.RESERVED);
        if (state == DebitState.RESERVED) {
            usable.subList(0, credits).forEach(credit -> credit.debit = id);
        }
        return id;
    }

    /** A debit goes where it may; released and refunded credits are free again. */
    private void settle(List<UUID> debits, Random random, DebitState... candidates) {
        if (debits.isEmpty()) {
            return;
        }
        var id = debits.get(random.nextInt(debits.size()));
        for (var next : candidates) {
            var done = QuarkusTransaction.requiringNew()
                    .call(() -> settleDebit
                                    .settle(customer, id, next, debit -> debit.mayBecome(next))
                                    .state()
                            == next);
            if (done && next != DebitState.CONFIRMED) {
                twin.stream().filter(credit -> id.equals(credit.debit)).forEach(credit -> credit.debit = null);
            }
        }
    }

    private long balance(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> readBalance.read(customer, Optional.of(day)).available());
    }

    private long expected() {
        return twin.stream()
                .filter(credit -> credit.debit == null && today.isBefore(credit.expiresOn))
                .count();
    }

    /** One credit. */
    private static final class Credit {

        private final LocalDate expiresOn;
        private final int origin;
        private final int position;
        private UUID debit;

        private Credit(LocalDate expiresOn, int origin, int position) {
            this.expiresOn = expiresOn;
            this.origin = origin;
            this.position = position;
        }
    }
}
