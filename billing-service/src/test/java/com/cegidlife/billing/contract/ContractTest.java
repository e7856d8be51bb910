package com.cegidlife.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.events.ContractActivated;
import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.EntitledEnvironment;
import com.cegidlife.events.EntitlementsChanged.ServicePlus;
import com.cegidlife.events.EnvironmentKind;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
    private static final UUID ID = new UUID(1, 1);
    private static final UUID CUSTOMER = new UUID(2, 2);
    private static final Environment PRODUCTION =
            new Environment(new UUID(3, 3), "Production", EnvironmentKind.PRODUCTION, "COMPTA");

    @Test
    @Rule({"R19.1", "R20.1"})
    void activationStartsTheTermOnTheDayTheCodesWereCommunicated() {
        var contract = draft(Microsoft365.SUBSCRIBED);

        var fact = contract.activate(TODAY, TODAY.plusDays(3));

        assertThat(fact).isEqualTo(new ContractActivated(ID, "K-2024-000001", CUSTOMER, TODAY, 2));
        assertThat(contract.state()).isEqualTo(ContractState.ACTIVE);
        assertThat(contract.term()).contains(new Term(TODAY, LocalDate.of(2027, 1, 31), null));
    }

    @Test
    @Rule("R19.1")
    void codesCannotHaveBeenCommunicatedInTheFuture() {
        var contract = draft(Microsoft365.SUBSCRIBED);

        assertRefused(() -> contract.activate(TODAY.plusDays(1), TODAY), BillingProblem.CODES_NOT_COMMUNICATED_YET);
    }

    @Test
    void activationHappensOnce() {
        var contract = draft(Microsoft365.SUBSCRIBED);
        contract.activate(TODAY, TODAY);

        assertRefused(() -> contract.activate(TODAY, TODAY), BillingProblem.CONTRACT_ALREADY_ACTIVE);
    }

    @Test
    @Rule("R21.1")
    void withoutMicrosoft365ActivationIsRefused() {
        var contract = draft(Microsoft365.NONE);

        assertRefused(() -> contract.activate(TODAY, TODAY), BillingProblem.MICROSOFT_365_MISSING);
    }

    @Test
    @Rule("R21.1")
    void declaredMicrosoft365IsEnough() {
        var contract = draft(Microsoft365.NONE);
        contract.stateMicrosoft365(Microsoft365.DECLARED);

        assertThat(contract.activate(TODAY, TODAY).version()).isEqualTo(3);
    }

    @Test
    @Rule("R21.1")
    void microsoft365CannotBeTakenBackFromAContractInForce() {
        var contract = draft(Microsoft365.DECLARED);
        contract.activate(TODAY, TODAY);

        assertRefused(() -> contract.stateMicrosoft365(Microsoft365.NONE), BillingProblem.CONTRACT_ALREADY_ACTIVE);
    }

    @Test
    @Rule("R3.1")
    void aContractInForceEntitlesToItsOrderedItems() {
        var contract = draft(Microsoft365.SUBSCRIBED);
        contract.activate(TODAY, TODAY);

        assertThat(contract.entitled())
                .isEqualTo(new EntitledContract(
                        ID,
                        "K-2024-000001",
                        true,
                        List.of("COMPTA", "PAIE"),
                        10,
                        TODAY,
                        Optional.of(LocalDate.of(2027, 1, 31)),
                        List.of(new EntitledEnvironment(
                                new UUID(3, 3), "Production", EnvironmentKind.PRODUCTION, "COMPTA"))));
    }

    @Test
    @Rule("R3.1")
    void anEnvironmentRunsAProductThatIsOrdered() {
        assertRefused(
                () -> new OrderedItems(true, Set.of("PAIE"), 1, List.of(PRODUCTION), Packs.NONE),
                BillingProblem.ENVIRONMENT_PRODUCT_NOT_ORDERED);
    }

    @Test
    @Rule("R17.4")
    void anAssistancePlusPackIsForHoldersOfCegidCare() {
        assertRefused(() -> order(false, new Packs(12, null), false), PackProblem.ASSISTANCE_PLUS_NEEDS_CEGID_CARE);
    }

    @Test
    @Rule("R18.1")
    void aServicePlusPackIsForHoldersOfCegidCare() {
        assertRefused(() -> order(false, new Packs(null, 20), false), PackProblem.SERVICE_PLUS_NEEDS_CEGID_CARE);
    }

    @Test
    @Rule({"R17.4", "R18.1"})
    void cegidCareMayComeWithThePacksOrBeHeldAlready() {
        assertThatCode(() -> order(true, new Packs(12, 20), false)).doesNotThrowAnyException();
        assertThatCode(() -> order(false, new Packs(12, 20), true)).doesNotThrowAnyException();
        assertThatCode(() -> order(false, Packs.NONE, false)).doesNotThrowAnyException();
    }

    @Test
    void thePacksRunFromTheContractsActivation() {
        var contract = draft(Microsoft365.SUBSCRIBED, new Packs(12, 20));
        assertThat(contract.assistancePlus()).isEmpty();

        contract.activate(TODAY, TODAY);

        assertThat(contract.assistancePlus()).contains(new AssistancePlus(TODAY, 12));
        assertThat(contract.entitled().assistancePlus()).contains(new AssistancePlus(TODAY, 12));
        assertThat(contract.entitled().servicePlus()).contains(new ServicePlus(TODAY, 20));
    }

    private static void order(boolean cegidCare, Packs packs, boolean heldAlready) {
        var items = new OrderedItems(cegidCare, Set.of("COMPTA"), 1, List.of(), packs);
        items.packsMustGoWithCegidCare(() -> heldAlready);
    }

    private static Contract draft(Microsoft365 microsoft365) {
        return draft(microsoft365, Packs.NONE);
    }

    private static Contract draft(Microsoft365 microsoft365, Packs packs) {
        var items = new OrderedItems(true, Set.of("PAIE", "COMPTA"), 10, List.of(PRODUCTION), packs);
        var order = new ContractOrder(CUSTOMER, items, microsoft365);
        return new Contract(ID, "K-2024-000001", order, Instant.parse("2024-01-15T09:00:00Z"));
    }

    private static void assertRefused(ThrowingCallable action, ProblemType problem) {
        assertThatThrownBy(action)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(problem);
    }
}
