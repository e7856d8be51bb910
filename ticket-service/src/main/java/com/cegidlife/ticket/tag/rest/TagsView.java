package com.cegidlife.ticket.tag.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.tag.TagName;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tags of a ticket. */
@Schema(name = "TicketTags")
public record TagsView(
        @Schema(examples = "[\"clôture\", \"régression\"]") List<String> tags,

        @Schema(description = "Of the ticket, also the ETag")
        long version)
        implements Versioned {

    static TagsView of(Collection<TagName> tags, long version) {
        return new TagsView(tags.stream().map(TagName::value).toList(), version);
    }
}
