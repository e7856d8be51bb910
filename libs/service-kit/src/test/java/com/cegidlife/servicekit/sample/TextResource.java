package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes texts wherever a request can hold one. */
@Path("/samples/texts")
@RolesAllowed({Role.CUSTOMER_USER, Role.CUSTOMER_ADMIN, Role.SUPPORT_AGENT})
public class TextResource {

    @POST
    public Texts write(@NotNull Texts texts) {
        return texts;
    }

    @GET
    @Path("/{author}")
    public List<String> search(
            @PathParam("author") String author,
            @QueryParam("word") String word,
            @QueryParam("tag") List<String> tags,
            @BeanParam @Valid PageRequest page) {
        return tags;
    }

    /** Texts at any depth. */
    public record Texts(
            String title,
            List<Paragraph> paragraphs,
            List<String> tags,
            Optional<String> remark,
            Map<String, String> labels,
            Object extra) {}

    /** A text inside a body. */
    public record Paragraph(String text) {}
}
