package com.cegidlife.learning.knowledge.rest;

import com.cegidlife.learning.knowledge.EntryFilter;
import com.cegidlife.learning.knowledge.EntryKind;
import com.cegidlife.learning.knowledge.Theme;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries are wanted. */
public class EntryFilterQuery {

    @QueryParam("kind")
    EntryKind kind;

    @QueryParam("theme")
    Theme theme;

    @QueryParam("product")
    @Parameter(description = "Entries of this product, and those of none", example = "COMPTA")
    String product;

    @QueryParam("productVersion")
    @Parameter(description = "Entries of this version, and those of none in particular")
    String productVersion;

    EntryFilter value() {
        return new EntryFilter(
                Optional.ofNullable(kind),
                Optional.ofNullable(theme),
                readable("product", product),
                readable("productVersion", productVersion));
    }

    /** No text of the database holds a NUL. */
    static Optional<String> readable(String parameter, String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation(parameter, new Text("n'est pas un texte", "is no text"));
        }
        return Optional.ofNullable(value);
    }
}
