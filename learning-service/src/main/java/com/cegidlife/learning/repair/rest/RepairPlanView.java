package com.cegidlife.learning.repair.rest;

import com.cegidlife.learning.repair.Closing;
import com.cegidlife.learning.repair.RepairItem;
import com.cegidlife.learning.repair.RepairPlan;
import com.cegidlife.learning.repair.RepairScope;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user goes through again after a failure (R15.4). */
@Schema(name = "RepairPlan")
public record RepairPlanView(
        UUID id,

        @Schema(description = "The failed attempt that it comes from")
        UUID attemptId,

        UUID userId,
        @Schema(description = "Code of the functional role") String exam,
        RepairScope scope,
        List<ItemView> items,

        @Schema(description = "How many modules were gone through")
        int done,

        Instant openedAt,
        @Schema(description = "Absent while it is open") Optional<Instant> closedAt,
        @Schema(description = "Absent while it is open") Optional<Closing> closing,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    /** A module to go through again. */
    @Schema(name = "RepairItem")
    public record ItemView(
            String module,
            String title,

            @Schema(description = "Absent before it was gone through")
            Optional<Instant> doneAt) {

        static ItemView of(RepairItem item) {
            return new ItemView(item.module(), item.title(), item.doneAt());
        }
    }

    static RepairPlanView of(RepairPlan plan) {
        return new RepairPlanView(
                plan.id(),
                plan.attemptId(),
                plan.userId(),
                plan.exam(),
                plan.scope(),
                plan.items().stream().map(ItemView::of).toList(),
                plan.done(),
                plan.openedAt(),
                plan.closedAt(),
                plan.closing(),
                plan.version());
    }
}
