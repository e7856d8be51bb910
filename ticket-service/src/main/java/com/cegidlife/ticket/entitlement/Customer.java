package com.cegidlife.ticket.entitlement;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.events.EntitlementsChanged.ServicePlus;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.TicketProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What a customer is entitled to, as billing last said (R3.1). */
@Entity
@Table(name = "customers")
public class Customer {

    @Id
    private UUID id;

    /** Of billing's description, not of this row: rows of one customer are written by one consumer at a time. */
    private long version;

    @ElementCollection
    @CollectionTable(name = "covered_products", joinColumns = @JoinColumn(name = "customer_id"))
    private Set<CoveredProduct> coveredProducts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assistance_packs", joinColumns = @JoinColumn(name = "customer_id"))
    private Set<AssistancePack> assistancePacks = new HashSet<>();

    /** First day of the oldest Service+ pack, Europe/Paris; null when no contract in force has one. */
    @Column(name = "service_plus_since")
    private LocalDate servicePlusSince;

    protected Customer() {}

    Customer(UUID id) {
        this.id = id;
    }

    /** Takes over what billing says; entitlements that are not newer than those known change nothing. */
    void take(EntitlementsChanged entitlements) {
        if (entitlements.version() <= version) {
            return;
        }
        version = entitlements.version();
        coveredProducts.clear();
        coveredProducts.addAll(covered(entitlements.contracts()));
        assistancePacks.clear();
        assistancePacks.addAll(packs(entitlements.contracts()));
        servicePlusSince = entitlements.contracts().stream()
                .flatMap(contract -> contract.servicePlus().stream())
                .map(ServicePlus::activatedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<CoveredProduct> covered(List<EntitledContract> contracts) {
        var careByProduct = new TreeMap<String, Boolean>();
        for (var contract : contracts) {
            contract.products()
                    .forEach(product -> careByProduct.merge(product, contract.cegidCare(), Boolean::logicalOr));
        }
        return careByProduct.entrySet().stream()
                .map(product -> new CoveredProduct(product.getKey(), product.getValue()))
                .toList();
    }

    private static List<AssistancePack> packs(List<EntitledContract> contracts) {
        return contracts.stream()
                .flatMap(contract -> contract.assistancePlus().stream()
                        .map(pack -> new AssistancePack(
                                contract.contractId(), pack.activatedOn(), pack.appointmentsPerYear())))
                .toList();
    }

    /** The Assistance+ packs of its contracts in force (R17.1). */
    Set<AssistancePack> assistancePacks() {
        return Set.copyOf(assistancePacks);
    }

    /**
     * Guards a support ticket (R3.1, R14.1).
     *
     * @throws Refusal when no contract in force covers the product with Cegid Care
     */
    void mustHaveSupportFor(String product) {
        var covered = coveredProducts.stream()
                .filter(candidate -> candidate.product().equals(product))
                .findFirst()
                .orElseThrow(() -> refusal(TicketProblem.PRODUCT_NOT_COVERED, product));
        if (!covered.cegidCare()) {
            throw refusal(TicketProblem.CEGID_CARE_MISSING, product);
        }
    }

    /**
     * Guards an order in credits (R18.4).
     *
     * @param today Europe/Paris
     * @throws Refusal when no contract in force has a Service+ pack whose first year has begun
     */
    void mustHoldServicePlus(LocalDate today) {
        if (servicePlusSince == null || today.isBefore(servicePlusSince)) {
            throw new Refusal(TicketProblem.SERVICE_PLUS_MISSING);
        }
    }

    private static Refusal refusal(TicketProblem problem, String product) {
        return new Refusal(problem).with("product", product);
    }
}
