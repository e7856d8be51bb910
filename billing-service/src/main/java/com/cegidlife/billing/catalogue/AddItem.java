package com.cegidlife.billing.catalogue;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts an item into the catalogue; it has no price yet. */
@ApplicationScoped
public class AddItem {

    private final Catalogue catalogue;
    private final Audit audit;

    AddItem(Catalogue catalogue, Audit audit) {
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** @throws Refusal when there is one of that code */
    @Transactional
    public CatalogueItem add(CatalogueItem item, UUID actorId) {
        if (catalogue.findByIdOptional(item.code()).isPresent()) {
            throw new Refusal(CatalogueProblem.ITEM_ALREADY_IN_CATALOGUE).with("item", item.code());
        }
        catalogue.persist(item);
        audit.record(new Decision(
                actorId,
                "add-catalogue-item",
                "catalogue/" + item.code(),
                null,
                null,
                item.kind().name()));
        return item;
    }
}
