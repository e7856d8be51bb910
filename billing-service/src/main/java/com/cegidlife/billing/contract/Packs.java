package com.cegidlife.billing.contract;

import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.ServicePlus;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The packs of a contract, only for holders of Cegid Care (R17.4, R18.1). Their years run from the day the contract is
 * activated, or from the day on which the pack was bought alone (D21).
 *
 * @param assistancePlusAppointments bought for each year of the Assistance+ pack; null without the pack
 * @param servicePlusCredits granted for each year of the Service+ pack; null without the pack
 * @param assistancePlusFrom the day the Assistance+ pack was bought alone; null when it was ordered with the contract
 */
@Embeddable
public record Packs(
        @Column(name = "assistance_plus_appointments") Integer assistancePlusAppointments,
        @Column(name = "service_plus_credits") Integer servicePlusCredits,
        @Column(name = "assistance_plus_from") LocalDate assistancePlusFrom) {

    public static final Packs NONE = new Packs(null, null);

    /** Ordered with a contract. */
    public Packs(Integer assistancePlusAppointments, Integer servicePlusCredits) {
        this(assistancePlusAppointments, servicePlusCredits, null);
    }

    /** The same with an Assistance+ pack that is bought alone. */
    Packs withAssistancePlus(int appointments, LocalDate from) {
        return new Packs(appointments, servicePlusCredits, from);
    }

    /** How many appointments were bought for each year; empty without the Assistance+ pack. */
    public Optional<Integer> appointmentsPerYear() {
        return Optional.ofNullable(assistancePlusAppointments);
    }

    /** How many credits are granted for each year; empty without the Service+ pack. */
    public Optional<Integer> creditsPerYear() {
        return Optional.ofNullable(servicePlusCredits);
    }

    boolean any() {
        return !equals(NONE);
    }

    /** @throws Refusal naming the first pack, as who orders it does not hold Cegid Care */
    void mustBeNone() {
        appointmentsPerYear().ifPresent(any -> {
            throw withoutCegidCare(PackProblem.ASSISTANCE_PLUS_NEEDS_CEGID_CARE, "/assistancePlus");
        });
        creditsPerYear().ifPresent(any -> {
            throw withoutCegidCare(PackProblem.SERVICE_PLUS_NEEDS_CEGID_CARE, "/servicePlus");
        });
    }

    Optional<AssistancePlus> assistancePlus(LocalDate activatedOn) {
        var from = assistancePlusFrom == null ? activatedOn : assistancePlusFrom;
        return appointmentsPerYear().map(number -> new AssistancePlus(from, number));
    }

    Optional<ServicePlus> servicePlus(LocalDate activatedOn) {
        return creditsPerYear().map(number -> new ServicePlus(activatedOn, number));
    }

    private static Refusal withoutCegidCare(ProblemType problem, String pointer) {
        return new Refusal(problem).violation(pointer, new Text("demande Cegid Care", "needs Cegid Care"));
    }
}
