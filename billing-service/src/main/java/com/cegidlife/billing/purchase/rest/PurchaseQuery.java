package com.cegidlife.billing.purchase.rest;

import com.cegidlife.billing.purchase.PurchaseFilter;
import com.cegidlife.billing.purchase.PurchaseState;
import com.cegidlife.billing.purchase.RequestPosition;
import com.cegidlife.events.PaidService;
import com.cegidlife.servicekit.identity.Caller;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which purchases to list. */
public class PurchaseQuery {

    @QueryParam("customerId")
    @Parameter(description = "For the publisher's staff; administrators see their own customer's")
    UUID customerId;

    @QueryParam("state")
    PurchaseState state;

    @QueryParam("service")
    PaidService service;

    /** What the query admits of the purchases that the caller may see (R11.2). */
    PurchaseFilter visibleTo(Caller caller, Optional<RequestPosition> before) {
        return new PurchaseFilter(
                caller.customerId().or(() -> Optional.ofNullable(customerId)),
                Optional.ofNullable(state),
                Optional.ofNullable(service),
                before);
    }
}
