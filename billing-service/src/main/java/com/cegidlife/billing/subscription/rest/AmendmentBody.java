package com.cegidlife.billing.subscription.rest;

import com.cegidlife.billing.subscription.Amendment;
import com.cegidlife.billing.subscription.Amendment.AddedItem;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to add to a contract in force. */
public record AmendmentBody(
        @Schema(description = "First day, Europe/Paris; absent for today")
        Optional<LocalDate> effectiveOn,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid AddedItemBody> items) {

    /** @throws Refusal when an item is named twice */
    Amendment amendment(LocalDate today) {
        var named = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (!named.add(items.get(i).item())) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/items/" + i + "/item", new Text("figure deux fois", "is named twice"));
            }
        }
        return new Amendment(
                effectiveOn.orElse(today),
                items.stream().map(AddedItemBody::value).toList());
    }

    /** @param quantity to be added; contracts only grow */
    public record AddedItemBody(
            @Schema(description = "Code in the catalogue", examples = "NAMED-USER")
            @NotNull
            @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}")
            String item,

            @Schema(examples = "5") @Min(1) @Max(100_000) int quantity,

            @Schema(
                    description =
                            "The day it ends, not billed, of seats, options and storage; absent for the contract's end")
            Optional<LocalDate> endsOn) {

        AddedItem value() {
            return new AddedItem(item, quantity, endsOn);
        }
    }
}
