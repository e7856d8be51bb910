package com.cegidlife.servicekit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for: {@code @BeanParam @Valid PageRequest page}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "Items a page, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before; absent for the beginning")
    String cursor;

    /** How many items at most, 1 to 200; fetch one more to know whether others follow. */
    public int limit() {
        return limit;
    }

    /**
     * What the page starts after; empty for the beginning.
     *
     * @param parse reads what the previous {@link Page} was given as position
     * @throws com.cegidlife.servicekit.problem.Refusal {@code invalid-request} when the cursor is not of this list
     */
    public <P> Optional<P> after(Function<String, P> parse) {
        return Cursor.decode(cursor, parse);
    }
}
