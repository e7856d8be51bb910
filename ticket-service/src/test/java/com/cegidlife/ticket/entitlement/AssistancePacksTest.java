package com.cegidlife.ticket.entitlement;

import static com.cegidlife.ticket.Given.entitlements;
import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.Handled;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R17.1")
@QuarkusTest
@OnRealServers(database = "ticket")
class AssistancePacksTest {

    private static final LocalDate ACTIVATED_ON = LocalDate.of(2026, 2, 1);

    @Inject
    AssistancePacks packs;

    private final UUID customer = UUID.randomUUID();
    private final UUID contract = UUID.randomUUID();
    private EventPublisher billing;

    @BeforeEach
    void open() {
        billing = new EventPublisher(SuiteServers.kafka());
    }

    @AfterEach
    void close() {
        billing.close();
    }

    @Test
    void are_those_that_billing_tells_of_the_longest_activated_first() {
        var newer = contract(UUID.randomUUID(), Optional.of(new AssistancePlus(ACTIVATED_ON.plusDays(1), 3)));
        var without = contract(UUID.randomUUID(), Optional.empty());
        tell(entitlements(customer, 1, newer, without, withPack(12)));

        assertThat(packs.of(customer))
                .containsExactly(
                        new AssistancePack(contract, ACTIVATED_ON, 12),
                        new AssistancePack(newer.contractId(), ACTIVATED_ON.plusDays(1), 3));
    }

    @Test
    void change_and_end_with_what_billing_tells() {
        tell(entitlements(customer, 1, withPack(12)));
        tell(entitlements(customer, 2, withPack(20)));
        assertThat(packs.of(customer)).containsExactly(new AssistancePack(contract, ACTIVATED_ON, 20));

        tell(entitlements(customer, 3));
        assertThat(packs.of(customer)).isEmpty();
    }

    @Test
    void told_again_or_late_change_nothing() {
        var first = billing.publish(entitlements(customer, 1, withPack(12)));
        billing.publish(entitlements(customer, 3, withPack(30)));
        billing.publish(first);
        tell(entitlements(customer, 2, withPack(20)));

        assertThat(packs.of(customer))
                .extracting(AssistancePack::appointmentsPerYear)
                .containsExactly(30);
    }

    @Test
    void of_an_unknown_customer_are_none() {
        assertThat(packs.of(UUID.randomUUID())).isEmpty();
    }

    private void tell(EntitlementsChanged changed) {
        Handled.await(billing.publish(changed));
    }

    private EntitledContract withPack(int appointmentsPerYear) {
        return contract(contract, Optional.of(new AssistancePlus(ACTIVATED_ON, appointmentsPerYear)));
    }

    private static EntitledContract contract(UUID id, Optional<AssistancePlus> pack) {
        return new EntitledContract(
                id,
                "C-2026-000001",
                true,
                List.of("compta"),
                5,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(),
                pack,
                Optional.empty());
    }
}
