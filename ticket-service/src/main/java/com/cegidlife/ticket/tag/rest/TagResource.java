package com.cegidlife.ticket.tag.rest;

import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.tag.TagName;
import com.cegidlife.ticket.tag.TicketTags;
import com.cegidlife.ticket.tag.TicketTags.UsedTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tags in use. */
@Path("/tags")
@Tag(name = "Tags")
@RolesAllowed({Role.SUPPORT_AGENT, Role.SUPPORT_MANAGER, Role.CUSTOMER_SERVICE_AGENT})
public class TagResource {

    private final TicketTags tags;

    TagResource(TicketTags tags) {
        this.tags = tags;
    }

    @GET
    @Operation(operationId = "listTags", summary = "List the tags in use, with how many tickets have each")
    public Page<UsedTag> list(
            @QueryParam("prefix")
                    @DefaultValue("")
                    @Size(max = 100)
                    @Parameter(description = "How the tags begin, however typed", example = "clô")
                    String prefix,
            @BeanParam @Valid PageRequest page) {
        var rows = tags.inUse(
                TagName.of(prefix).map(TagName::value).orElse(prefix),
                page.after(Function.<String>identity()).orElse(""),
                page.limit() + 1);
        return Page.of(rows, page.limit(), UsedTag::tag, Function.identity());
    }
}
