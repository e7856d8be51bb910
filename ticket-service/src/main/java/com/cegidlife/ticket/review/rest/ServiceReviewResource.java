package com.cegidlife.ticket.review.rest;

import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.review.ReadServiceReview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's own dashboard on its tickets, at any time (R13.5). */
@Path("/service-review")
@Tag(name = "Reviews")
@RolesAllowed({
    Role.CUSTOMER_USER,
    Role.CUSTOMER_ADMIN,
    Role.SUPPORT_AGENT,
    Role.SUPPORT_MANAGER,
    Role.CUSTOMER_SERVICE_AGENT
})
public class ServiceReviewResource {

    private final ReadServiceReview readReview;
    private final CurrentCaller caller;
    private final Clock clock;

    ServiceReviewResource(ReadServiceReview readReview, CurrentCaller caller, Clock clock) {
        this.readReview = readReview;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getServiceReview",
            summary = "Read the service review of a customer",
            description =
                    "Every figure is about the tickets registered in the period, as they are now; `getServiceReviewCsv`"
                            + " lists those tickets.")
    public ServiceReviewView get(@BeanParam ReviewQuery query) {
        var customerId = query.customer(caller.get());
        return ServiceReviewView.of(customerId, readReview.read(customerId, query.period(clock)));
    }
}
