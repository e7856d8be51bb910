package com.cegidlife.billing.store;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.catalogue.Catalogue;
import com.cegidlife.billing.catalogue.ItemKind;
import com.cegidlife.billing.contract.AddAssistancePlus;
import com.cegidlife.billing.credit.BuyUnitCredits;
import com.cegidlife.billing.invoice.Issuer;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives what was confirmed, when it is credits or a pack, and has it invoiced at once; a pack is, with its contract. */
@ApplicationScoped
class MakeStoreSale {

    private final Catalogue catalogue;
    private final BuyUnitCredits buyUnitCredits;
    private final AddAssistancePlus addAssistancePlus;
    private final Issuer issuer;

    MakeStoreSale(
            Catalogue catalogue, BuyUnitCredits buyUnitCredits, AddAssistancePlus addAssistancePlus, Issuer issuer) {
        this.catalogue = catalogue;
        this.buyUnitCredits = buyUnitCredits;
        this.addAssistancePlus = addAssistancePlus;
        this.issuer = issuer;
    }

    /** @throws Refusal when the customer may no longer hold it (R17.4, R18.3) */
    @Transactional(Transactional.TxType.MANDATORY)
    void make(StoreOrder order) {
        var item = catalogue.item(order.item());
        if (item.kind() == ItemKind.PACK) {
            addAssistancePlus.add(order.customerId(), order.quantity());
            return;
        }
        if (item.kind() == ItemKind.UNIT_CREDITS) {
            buyUnitCredits.buy(order.customerId(), order.id(), order.quantity());
        }
        var soldOn = BusinessDate.of(order.decidedAt().orElseThrow());
        issuer.issue(List.of(SaleDraft.of(order, item, soldOn)));
    }
}
