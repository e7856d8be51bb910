package com.cegidlife.ticket.bulk.rest;

import com.cegidlife.servicekit.problem.ProblemDocument;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each ticket. */
@Schema(name = "BulkResult")
public record BulkResult(
        @Schema(examples = "41") int done,
        @Schema(examples = "1") int refused,
        List<OneResult> results) {

    static BulkResult of(List<OneResult> results) {
        var done = (int) results.stream().filter(OneResult::done).count();
        return new BulkResult(done, results.size() - done, results);
    }

    /** What became of one ticket. */
    @Schema(name = "BulkResultOfTicket")
    public record OneResult(
            String number,

            @Schema(description = "Done whole, now or by the same request before; else nothing of it was done")
            boolean done,

            @Schema(description = "Why not") Optional<ProblemDocument> problem) {}
}
