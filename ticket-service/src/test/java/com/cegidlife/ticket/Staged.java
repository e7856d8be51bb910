package com.cegidlife.ticket;

import static com.cegidlife.ticket.Given.PRODUCT;
import static com.cegidlife.ticket.Given.contract;
import static com.cegidlife.ticket.Given.entitlements;
import static com.cegidlife.ticket.Given.withServicePlus;

import com.cegidlife.events.RestorePointsChanged;
import com.cegidlife.events.Standing;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.desk.CustomerServiceTopic;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.RegisterTicket;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.TicketRequest;
import com.cegidlife.ticket.entitlement.RecordEntitlements;
import com.cegidlife.ticket.entitlement.RecordStanding;
import com.cegidlife.ticket.restore.RecordRestorePoints;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the service to where a test starts. */
@ApplicationScoped
public class Staged {

    public static final LocalDate DOCUMENTS_BACKUP = LocalDate.of(2026, 11, 19);

    private final RecordEntitlements recordEntitlements;
    private final RecordStanding recordStanding;
    private final RecordRestorePoints recordRestorePoints;
    private final RegisterTicket registerTicket;

    Staged(
            RecordEntitlements recordEntitlements,
            RecordStanding recordStanding,
            RecordRestorePoints recordRestorePoints,
            RegisterTicket registerTicket) {
        this.recordEntitlements = recordEntitlements;
        this.recordStanding = recordStanding;
        this.recordRestorePoints = recordRestorePoints;
        this.registerTicket = registerTicket;
    }

    /** A user of a new customer that has the product with Cegid Care. */
    public Person covered() {
        var customer = UUID.randomUUID();
        recordEntitlements.record(UUID.randomUUID(), entitlements(customer, 1, contract(true, PRODUCT)));
        return Person.of(customer, Role.CUSTOMER_USER);
    }

    /** The same with a Service+ pack. */
    public Person holder() {
        var customer = UUID.randomUUID();
        recordEntitlements.record(
                UUID.randomUUID(), entitlements(customer, 1, withServicePlus(LocalDate.of(2026, 1, 1))));
        return Person.of(customer, Role.CUSTOMER_USER);
    }

    /** An environment of that user's customer, with one good backup of its documents and none of itself. */
    public UUID restorable(Person user) {
        var environment = UUID.randomUUID();
        recordRestorePoints.record(
                UUID.randomUUID(),
                new RestorePointsChanged(
                        environment,
                        user.customer().orElseThrow(),
                        PRODUCT,
                        "Production",
                        1,
                        List.of(),
                        Optional.of(DOCUMENTS_BACKUP)));
        return environment;
    }

    /** A covered user who stands so on the product. */
    public Person standing(Standing standing, Optional<Instant> learningUntil) {
        var user = covered();
        recordStanding.record(UUID.randomUUID(), Given.standing(user.id(), 1, standing, learningUntil));
        return user;
    }

    /** A support ticket of that user. */
    public Ticket registered(Person user) {
        return registered(user, Given.supportRequest(TicketPriority.HIGH));
    }

    /** A usage question of a new user who is certified. */
    public Ticket question() {
        return registered(standing(Standing.CERTIFIED, Optional.empty()), Given.usageQuestion());
    }

    /** A usage question of that user, who is certified from now on. */
    public Ticket question(Person user) {
        recordStanding.record(
                UUID.randomUUID(), Given.standing(user.id(), 1, Standing.CERTIFIED, Optional.empty()));
        return registered(user, Given.usageQuestion());
    }

    private Ticket registered(Person user, TicketRequest request) {
        return registerTicket.register(user.customer().orElseThrow(), user.id(), new FilledForm(request, null, null));
    }

    /** A customer service ticket of that user. */
    public Ticket customerService(Person user) {
        return registered(
                user,
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
