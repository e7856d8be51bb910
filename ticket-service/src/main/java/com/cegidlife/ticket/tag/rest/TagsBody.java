package com.cegidlife.ticket.tag.rest;

import com.cegidlife.ticket.tag.TagChange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to put on a ticket and what to take away. */
@Schema(examples = "{\"add\": [\"clôture\", \"régression\"], \"remove\": [\"à-trier\"]}")
public record TagsBody(
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Size(max = 100) String> add,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Size(max = 100) String> remove) {

    TagChange toChange() {
        return TagChange.of(add == null ? List.of() : add, remove == null ? List.of() : remove);
    }
}
