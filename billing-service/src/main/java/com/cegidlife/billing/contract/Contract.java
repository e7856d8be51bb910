package com.cegidlife.billing.contract;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.events.ContractActivated;
import com.cegidlife.events.EntitlementsChanged.AssistancePlus;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a customer ordered, under one term. Life: a draft once ordered; active from the day its access codes are
 * communicated, and renewed period by period; ended on the day that a notice of non-renewal takes effect.
 */
@Entity
@Table(name = "contracts")
public class Contract {

    @Id
    private UUID id;

    private String number;

    @Column(name = "customer_id")
    private UUID customerId;

    @Embedded
    private OrderedItems items;

    @Enumerated(EnumType.STRING)
    private Microsoft365 microsoft365;

    @Enumerated(EnumType.STRING)
    private ContractState state = ContractState.DRAFT;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Embedded
    private Term term;

    /** Rises under the row's lock: see {@link Contracts#toChange}. */
    private long version = 1;

    protected Contract() {}

    Contract(UUID id, String number, ContractOrder order, Instant orderedAt) {
        this.id = id;
        this.number = number;
        this.orderedAt = orderedAt;
        customerId = order.customerId();
        items = order.items();
        microsoft365 = order.microsoft365();
    }

    /** @throws Refusal when the contract is in force: Microsoft 365 is then owed for the whole term (R21.1) */
    void stateMicrosoft365(Microsoft365 stated) {
        mustBeDraft();
        microsoft365 = stated;
        version++;
    }

    /**
     * Puts the contract in force.
     *
     * @param codesCommunicatedOn the day the access codes were communicated (R19.1)
     * @param today in Europe/Paris
     * @throws Refusal when it is in force already, the day is still to come, or Microsoft 365 is missing (R21.1)
     */
    ContractActivated activate(LocalDate codesCommunicatedOn, LocalDate today) {
        mustBeDraft();
        mustHaveCome(codesCommunicatedOn, today);
        mustHaveMicrosoft365();
        state = ContractState.ACTIVE;
        term = Term.startingOn(codesCommunicatedOn);
        version++;
        return new ContractActivated(id, number, customerId, codesCommunicatedOn, version);
    }

    /**
     * Brings the term to a day: renewed as often as it takes (R20.1), or ended when a notice took effect (R20.2).
     *
     * @return whether anything has changed
     */
    boolean settle(LocalDate today) {
        if (state != ContractState.ACTIVE) {
            return false;
        }
        var settled = term.settledOn(today);
        var isOver = settled.isOverOn(today);
        if (settled.equals(term) && !isOver) {
            return false;
        }
        term = settled;
        state = isOver ? ContractState.ENDED : state;
        version++;
        return true;
    }

    /**
     * Lets the contract end by a notice of non-renewal (R20.2), at once when that day has come.
     *
     * @param end the day of the end, not billed (D20)
     * @throws Refusal when it is not in force
     */
    void endOn(LocalDate end, LocalDate today) {
        mustBeInForce();
        term = term.endingOn(end);
        version++;
        settle(today);
    }

    /** @throws Refusal when it is not in force, as when it has ended meanwhile */
    void goOn() {
        mustBeInForce();
        term = term.endingOn(null);
        version++;
    }

    /** @throws Refusal when it has not begun, or has ended */
    public void mustBeInForce() {
        switch (state) {
            case DRAFT -> throw new Refusal(TermProblem.CONTRACT_WITHOUT_TERM).with("number", number);
            case ENDED ->
                throw new Refusal(TermProblem.CONTRACT_ENDED)
                        .with("number", number)
                        .with("endedOn", term.endsOn());
            case ACTIVE -> {}
        }
    }

    /** Whether it gives, and is billed, on a day: from its activation to the day before its end (D20). */
    public boolean isInForceOn(LocalDate day) {
        return term().filter(running -> running.covers(day)).isPresent();
    }

    /**
     * Takes note of an amendment, which changes neither the first invoice day nor the end (R20.3).
     *
     * @return the running term
     * @throws Refusal when the contract is not in force
     */
    public Term amend() {
        if (state != ContractState.ACTIVE) {
            throw new Refusal(BillingProblem.CONTRACT_NOT_IN_FORCE).with("number", number);
        }
        version++;
        return term;
    }

    /** Gives as many named users and these products; answers whether that is a change. */
    boolean provide(int namedUsers, Set<String> products) {
        return items.provide(namedUsers, products);
    }

    /** @throws Refusal when it is not in force, or has the pack already */
    void addAssistancePlus(int appointmentsPerYear, LocalDate from) {
        mustBeInForce();
        if (items.packs().appointmentsPerYear().isPresent()) {
            throw new Refusal(PackProblem.ASSISTANCE_PLUS_HELD_ALREADY).with("number", number);
        }
        items.addAssistancePlus(appointmentsPerYear, from);
        version++;
    }

    /** What the customer may use by this contract in force (R3.1). */
    EntitledContract entitled() {
        return items.entitledBy(id, number, term);
    }

    /** The Assistance+ pack that is in force by this contract; empty for a draft, and when it was not ordered. */
    public Optional<AssistancePlus> assistancePlus() {
        return term().flatMap(running -> items.packs().assistancePlus(running.activatedOn()));
    }

    /** As it is billed; empty for a draft. */
    public Optional<RunningContract> running() {
        return term().map(running -> new RunningContract(id, number, customerId, running, items.packs()));
    }

    private void mustBeDraft() {
        if (state != ContractState.DRAFT) {
            throw new Refusal(BillingProblem.CONTRACT_ALREADY_ACTIVE)
                    .with("number", number)
                    .with("activatedOn", term.activatedOn());
        }
    }

    private static void mustHaveCome(LocalDate codesCommunicatedOn, LocalDate today) {
        if (codesCommunicatedOn.isAfter(today)) {
            throw new Refusal(BillingProblem.CODES_NOT_COMMUNICATED_YET)
                    .with("codesCommunicatedOn", codesCommunicatedOn);
        }
    }

    private void mustHaveMicrosoft365() {
        if (microsoft365 == Microsoft365.NONE) {
            throw new Refusal(BillingProblem.MICROSOFT_365_MISSING).with("number", number);
        }
    }

    public UUID id() {
        return id;
    }

    /** What people call it, such as {@code K-2026-000042}. */
    public String number() {
        return number;
    }

    public UUID customerId() {
        return customerId;
    }

    public OrderedItems items() {
        return items;
    }

    public Microsoft365 microsoft365() {
        return microsoft365;
    }

    public ContractState state() {
        return state;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** The running term; empty for a draft. */
    public Optional<Term> term() {
        return Optional.ofNullable(term);
    }

    /** Rises by one at every change. */
    public long version() {
        return version;
    }
}
