package com.cegidlife.ticket.bulk.rest;

import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.answer.AnswerLanguage;
import com.cegidlife.ticket.bulk.BulkAction;
import com.cegidlife.ticket.tag.TagChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do to which tickets: exactly one of the actions. */
@Schema(examples = """
                {"tickets": [{"number": "D-2026-000042", "version": 3}], "close": {"reason": "Corrigé par la 2026.4.2."}}""")
public record BulkBody(
        @NotNull @Size(min = 1, max = BulkAction.MOST) List<@NotNull @Valid Named> tickets,
        @Valid @Schema(nullable = true) ToAgent assign,
        @Valid @Schema(nullable = true) Tags tag,
        @Valid @Schema(nullable = true) Ending close,
        @Valid @Schema(nullable = true) NewPriority priority,
        @Valid @Schema(nullable = true) CannedReply reply) {

    /** A ticket as the agent read it. */
    @Schema(name = "TicketToActOn")
    public record Named(
            @NotBlank @Size(max = 40) @Schema(examples = "D-2026-000042")
            String number,

            @PositiveOrZero @Schema(examples = "3") long version) {}

    /** To whom to give the tickets. */
    @Schema(name = "BulkAssignment")
    public record ToAgent(@NotNull UUID agentId) {}

    /** What to put on the tickets and what to take away. */
    @Schema(name = "BulkTags")
    public record Tags(
            @Size(max = 20) @Schema(nullable = true) List<@NotNull @Size(max = 100) String> add,
            @Size(max = 20) @Schema(nullable = true) List<@NotNull @Size(max = 100) String> remove) {}

    /** Why to close the tickets. */
    @Schema(name = "BulkClosing")
    public record Ending(@NotBlank @Size(max = 2_000) String reason) {}

    /** Which priority support tickets get, and why. */
    @Schema(name = "BulkPriority")
    public record NewPriority(
            @NotNull TicketPriority priority,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** With which canned answer to reply. */
    @Schema(name = "BulkReply")
    public record CannedReply(
            @NotNull UUID answerId, @NotNull AnswerLanguage language) {}

    /** @throws Refusal unless the body states one action, and each ticket once */
    BulkAction toAction() {
        if (Stream.of(assign, tag, close, priority, reply)
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw invalid("", new Text("une action attendue, et une seule", "one action expected, and no more"));
        }
        if (tickets.stream().map(Named::number).distinct().count() < tickets.size()) {
            throw invalid("/tickets", new Text("nomme une demande deux fois", "names a ticket twice"));
        }
        return action();
    }

    private BulkAction action() {
        if (assign != null) {
            return new BulkAction.Assign(assign.agentId());
        }
        if (tag != null) {
            return new BulkAction.Tag(TagChange.of(orNone(tag.add()), orNone(tag.remove())));
        }
        if (close != null) {
            return new BulkAction.Close(close.reason());
        }
        return priority != null
                ? new BulkAction.Prioritise(priority.priority(), priority.reason())
                : new BulkAction.Reply(reply.answerId(), reply.language());
    }

    private static List<String> orNone(List<String> stated) {
        return stated == null ? List.of() : stated;
    }

    private static Refusal invalid(String pointer, Text reason) {
        return new Refusal(CommonProblem.INVALID_REQUEST).violation(pointer, reason);
    }
}
