package com.cegidlife.billing.contract;

import com.cegidlife.billing.BillingProblem;
import com.cegidlife.events.EntitlementsChanged.EntitledContract;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What a contract gives (R3.1). */
@Embeddable
public class OrderedItems {

    @Column(name = "cegid_care")
    private boolean cegidCare;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contract_products", joinColumns = @JoinColumn(name = "contract_id"))
    @Column(name = "product")
    private Set<String> products;

    @Column(name = "named_users")
    private int namedUsers;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "environments", joinColumns = @JoinColumn(name = "contract_id"))
    private Set<Environment> environments;

    @Embedded
    private Packs packs;

    protected OrderedItems() {}

    /**
     * @param cegidCare whether the Cegid Care service level is included
     * @param products codes, at least one
     * @param namedUsers at least one
     * @param environments each with an id of its own
     * @param packs what is ordered beside; whether the customer may is asked by {@link #packsMustGoWithCegidCare}
     * @throws Refusal when an environment runs a product that is not ordered
     */
    public OrderedItems(
            boolean cegidCare, Set<String> products, int namedUsers, List<Environment> environments, Packs packs) {
        this.cegidCare = cegidCare;
        this.products = new HashSet<>(products);
        this.namedUsers = namedUsers;
        this.packs = packs;
        for (int i = 0; i < environments.size(); i++) {
            mustBeOrdered(environments.get(i).product(), "/environments/" + i + "/product");
        }
        this.environments = Set.copyOf(environments);
    }

    private void mustBeOrdered(String product, String pointer) {
        if (!products.contains(product)) {
            throw new Refusal(BillingProblem.ENVIRONMENT_PRODUCT_NOT_ORDERED)
                    .with("product", product)
                    .violation(pointer, new Text("n'est pas commandé", "is not ordered"));
        }
    }

    /**
     * @param heldAlready whether the customer holds Cegid Care by another contract; asked only when it matters
     * @throws Refusal when a pack is ordered by who does not hold Cegid Care (R17.4, R18.1)
     */
    void packsMustGoWithCegidCare(BooleanSupplier heldAlready) {
        if (packs().any() && !cegidCare && !heldAlready.getAsBoolean()) {
            packs().mustBeNone();
        }
    }

    /** Gives as many named users and these products from now on; answers whether that is a change. */
    boolean provide(int namedUsers, Set<String> products) {
        if (this.namedUsers == namedUsers && this.products.equals(products)) {
            return false;
        }
        this.namedUsers = namedUsers;
        this.products.addAll(products);
        this.products.retainAll(products);
        return true;
    }

    /** What the items entitle to, by a contract that is in force for a term. */
    EntitledContract entitledBy(UUID contractId, String number, Term term) {
        return new EntitledContract(
                contractId,
                number,
                cegidCare,
                products(),
                namedUsers,
                term.activatedOn(),
                Optional.of(term.endsOn()),
                environments().stream().map(Environment::entitled).toList(),
                packs().assistancePlus(term.activatedOn()),
                packs().servicePlus(term.activatedOn()));
    }

    void addAssistancePlus(int appointmentsPerYear, LocalDate from) {
        packs = packs().withAssistancePlus(appointmentsPerYear, from);
    }

    /** What is ordered beside; {@link Packs#NONE} when nothing is. */
    public Packs packs() {
        return packs == null ? Packs.NONE : packs;
    }

    public boolean hasCegidCare() {
        return cegidCare;
    }

    /** The codes of the products, in alphabetical order. */
    public List<String> products() {
        return products.stream().sorted().toList();
    }

    public int namedUsers() {
        return namedUsers;
    }

    /** In the order of their ids, which is the one of the order. */
    public List<Environment> environments() {
        return environments.stream()
                .sorted(Comparator.comparing(environment -> environment.id().toString()))
                .toList();
    }
}
