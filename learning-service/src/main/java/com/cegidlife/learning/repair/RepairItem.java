package com.cegidlife.learning.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** A module to go through again. */
@Embeddable
public class RepairItem {

    private String module;

    private String title;

    @Column(name = "done_at")
    private Instant doneAt;

    protected RepairItem() {}

    RepairItem(String module, String title) {
        this.module = module;
        this.title = title;
    }

    void mark(boolean done, Instant now) {
        if (done != isDone()) {
            doneAt = done ? now : null;
        }
    }

    boolean isDone() {
        return doneAt != null;
    }

    /** Its code. */
    public String module() {
        return module;
    }

    /** As the exam calls it. */
    public String title() {
        return title;
    }

    /** When it was gone through; empty before. */
    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
