package com.cegidlife.learning.repair;

import com.cegidlife.learning.attempt.Attempt;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a user goes through again after a failed attempt (R15.4). Life: open; closed when every module was gone through, when the
 * exam is passed, or when another plan takes its place.
 */
@Entity
@Table(name = "repair_plans")
public class RepairPlan {

    @Id
    private UUID id;

    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    private String exam;

    @Enumerated(EnumType.STRING)
    private RepairScope scope;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "repair_items", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<RepairItem> items = new ArrayList<>();

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closing closing;

    @Version
    private long version;

    protected RepairPlan() {}

    RepairPlan(UUID id, Attempt failed, RepairScope scope, List<RepairItem> items, Instant now) {
        this.id = id;
        this.attemptId = failed.id();
        this.userId = failed.userId();
        this.customerId = failed.customerId();
        this.exam = failed.exam();
        this.scope = scope;
        this.items = new ArrayList<>(items);
        this.openedAt = now;
    }

    /**
     * Marks a module as gone through, or not after all; the last one closes the plan.
     *
     * @throws Refusal when the plan is closed, or {@code not-found} when the module is not of it
     */
    void mark(String module, boolean done, Instant now) {
        if (closedAt != null) {
            throw new Refusal(RepairProblem.REPAIR_PLAN_CLOSED).with("planId", id);
        }
        items.stream()
                .filter(item -> item.module().equals(module))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND))
                .mark(done, now);
        if (items.stream().allMatch(RepairItem::isDone)) {
            close(Closing.DONE, now);
        }
    }

    void close(Closing why, Instant now) {
        closing = why;
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The failed attempt that it comes from. */
    public UUID attemptId() {
        return attemptId;
    }

    public UUID userId() {
        return userId;
    }

    public UUID customerId() {
        return customerId;
    }

    /** Code of the functional role. */
    public String exam() {
        return exam;
    }

    public RepairScope scope() {
        return scope;
    }

    /** In the order of the exam. */
    public List<RepairItem> items() {
        return List.copyOf(items);
    }

    /** How many modules were gone through. */
    public int done() {
        return (int) items.stream().filter(RepairItem::isDone).count();
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Empty while it is open. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    public long version() {
        return version;
    }
}
