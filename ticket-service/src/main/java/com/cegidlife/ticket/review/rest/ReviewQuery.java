package com.cegidlife.ticket.review.rest;

import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose review is asked, and of which period. */
public class ReviewQuery extends PeriodQuery {

    @QueryParam("customerId")
    @Parameter(
            description = "Required of the publisher's staff; customers' users review their own customer in any case")
    UUID customerId;

    /** @throws Refusal {@code not-found} for another customer (R11.2), {@code invalid-request} when the staff names none */
    UUID customer(Caller caller) {
        if (customerId == null) {
            return caller.customerId()
                    .orElseThrow(() -> new Refusal(CommonProblem.INVALID_REQUEST)
                            .violation("customerId", new Text("obligatoire", "required")));
        }
        caller.mustSee(customerId);
        return customerId;
    }
}
