package com.cegidlife.learning.entitlement;

import com.cegidlife.events.EntitlementsChanged;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.learning.LearningProblem;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a customer is entitled to, as billing last said (R3.1). */
@Entity
@Table(name = "customers")
public class Customer {

    @Id
    private UUID id;

    /** Of billing's description, not of this row. */
    private long version;

    @ElementCollection
    @CollectionTable(name = "covered_products", joinColumns = @JoinColumn(name = "customer_id"))
    private Set<CoveredProduct> coveredProducts = new HashSet<>();

    /** Codes of the learning paths whose training was bought. */
    @ElementCollection
    @CollectionTable(name = "bought_trainings", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "path")
    private Set<String> boughtTrainings = new HashSet<>();

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
        boughtTrainings.clear();
        boughtTrainings.addAll(entitlements.trainings().orElse(List.of()));
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

    /** What training is open to the customer's users (R15.1). */
    TrainingRights trainingRights() {
        var productsInCare = coveredProducts.stream()
                .filter(CoveredProduct::cegidCare)
                .map(CoveredProduct::product)
                .collect(Collectors.toUnmodifiableSet());
        return new TrainingRights(productsInCare, Set.copyOf(boughtTrainings));
    }

    /**
     * Guards training on a product (R3.1, R15.1).
     *
     * @throws Refusal when no contract in force covers the product, or none with Cegid Care
     */
    void mustHaveTrainingOn(String product) {
        var covered = coveredProducts.stream()
                .filter(candidate -> candidate.product().equals(product))
                .findFirst()
                .orElseThrow(() -> refusal(LearningProblem.PRODUCT_NOT_COVERED, product));
        if (!covered.cegidCare()) {
            throw refusal(LearningProblem.CEGID_CARE_MISSING, product);
        }
    }

    static Refusal refusal(ProblemType problem, String product) {
        return new Refusal(problem).with("product", product);
    }
}
