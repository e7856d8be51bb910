package com.cegidlife.ticket;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;

import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import com.cegidlife.ticket.entitlement.RecordStanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Brings the service to where a test starts. */
@ApplicationScoped
public class Staged {

    private final RecordEntitlements recordEntitlements;
    private final RecordStanding recordStanding;
    private final RegisterTicket registerTicket;

    Staged(RecordEntitlements recordEntitlements, RecordStanding recordStanding, RegisterTicket registerTicket) {
        this.recordEntitlements = recordEntitlements;
        this.recordStanding = recordStanding;
        this.registerTicket = registerTicket;
    }

    /** A user of a new customer that has the product with Cegid Care. */
    public Person covered() {
        var customer = UUID.randomUUID();
        recordEntitlements.record(UUID.randomUUID(), entitlements(customer, 1, contract(true, PRODUCT)));
        return Person.of(customer, Role.CUSTOMER_USER);
    }

    /** A covered user who stands so on the product. */
    public Person standing(Standing standing, Optional<Instant> learningUntil) {
        var user = covered();
        recordStanding.record(UUID.randomUUID(), Given.standing(user.id(), 1, standing, learningUntil));
        return user;
    }

    /** A support ticket of that user. */
    public Ticket registered(Person user) {
        return registerTicket.register(
                user.customer().orElseThrow(), user.id(), Given.supportRequest(TicketPriority.HIGH));
    }

    /** A customer service ticket of that user. */
    public Ticket customerService(Person user) {
        return registerTicket.register(
                user.customer().orElseThrow(),
                user.id(),
                new TicketRequest(
                        TicketKind.CUSTOMER_SERVICE,
                        null,
                        null,
                        null,
                        null,
                        CustomerServiceTopic.ADMINISTRATIVE,
                        "Adresse de facturation",
                        "Nous déménageons.",
                        null,
                        null));
    }
}
