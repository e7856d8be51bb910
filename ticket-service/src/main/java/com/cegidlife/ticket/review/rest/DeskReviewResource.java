package com.cegidlife.ticket.review.rest;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.review.ReadDeskReview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For those who answer for the desk. */
@Path("/desk-review")
@Tag(name = "Reviews")
@RolesAllowed(Role.SUPPORT_MANAGER)
public class DeskReviewResource {

    private final ReadDeskReview readReview;
    private final Clock clock;

    DeskReviewResource(ReadDeskReview readReview, Clock clock) {
        this.readReview = readReview;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getDeskReview",
            summary = "Read how the publisher's teams stand: backlog, load of each agent, commitments kept",
            description = "The backlog and the load are those of now, whatever the period.")
    public DeskReviewView get(@BeanParam PeriodQuery query) {
        return DeskReviewView.of(readReview.read(query.period(clock)));
    }
}
