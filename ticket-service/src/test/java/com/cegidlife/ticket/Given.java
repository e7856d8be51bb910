package com.cegidlife.ticket;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.ServicePlus;
import com.cegidlife.events.Standing;
import com.cegidlife.events.StandingChanged;
import com.cegidlife.events.StandingChanged.ProductStanding;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.commitment.Policies;
import com.cegidlife.ticket.commitment.Promisor;
import com.cegidlife.ticket.desk.TicketRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where tests start from. */
public final class Given {

    public static final String PRODUCT = "compta";

    private Given() {}

    /** A wall-clock time in Paris, such as {@code 2026-11-20T16:00}. */
    public static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(BookletCalendars.PARIS).toInstant();
    }

    public static EntitlementsChanged entitlements(UUID customer, long version, EntitledContract... contracts) {
        return new EntitlementsChanged(customer, "Boulangerie Martin", version, List.of(contracts));
    }

    public static EntitledContract contract(boolean cegidCare, String... products) {
        return new EntitledContract(
                UUID.randomUUID(),
                "C-2026-000001",
                cegidCare,
                List.of(products),
                5,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of());
    }

    /** A contract with Cegid Care for the product and a Service+ pack since that day. */
    public static EntitledContract withServicePlus(LocalDate activatedOn) {
        var contract = contract(true, PRODUCT);
        return new EntitledContract(
                contract.contractId(),
                contract.contractNumber(),
                contract.cegidCare(),
                contract.products(),
                contract.namedUsers(),
                contract.startsOn(),
                contract.endsOn(),
                contract.environments(),
                Optional.empty(),
                Optional.of(new ServicePlus(activatedOn, 20)));
    }

    public static StandingChanged standing(UUID user, long version, Standing standing, Optional<Instant> until) {
        return standings(user, version, new ProductStanding(PRODUCT, standing, until));
    }

    public static StandingChanged standings(UUID user, long version, ProductStanding... standings) {
        return new StandingChanged(user, UUID.randomUUID(), version, List.of(standings));
    }

    /** Makes the booklet's promises. */
    public static Promisor promisor() {
        return new Promisor(Policies.BOOKLET, UUID::randomUUID);
    }

    /** A complete request of a kind; support is asked with the given priority. */
    public static TicketRequest request(TicketKind kind, TicketPriority priority) {
        return new TicketRequest(
                kind,
                priority,
                PRODUCT,
                null,
                null,
                null,
                "Clôture impossible",
                "À la clôture de l'exercice 2025",
                "Erreur 4012",
                "Comptabilité > Clôture > Exercice");
    }

    public static TicketRequest supportRequest(TicketPriority priority) {
        return request(TicketKind.SUPPORT, priority);
    }

    public static TicketRequest usageQuestion() {
        return request(TicketKind.USAGE_QUESTION, null);
    }
}
