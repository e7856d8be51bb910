package com.cegidlife.ticket.assignment;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * What an agent knows.
 *
 * @param product code of the product
 * @param module of the product; blank for the whole product
 */
@Embeddable
public record Skill(String product, String module) {

    private static final String WHOLE = "";

    public Skill {
        product = product.strip();
        module = module.strip();
    }

    /** @param module empty for the whole product */
    public static Skill in(String product, Optional<String> module) {
        return new Skill(product, module.orElse(WHOLE));
    }

    /** Empty for the whole product. */
    public Optional<String> oneModule() {
        return Optional.of(module).filter(name -> !name.isEmpty());
    }

    boolean isOf(String otherProduct) {
        return product.equalsIgnoreCase(otherProduct);
    }

    boolean isOfModule(String otherModule) {
        return module.equalsIgnoreCase(otherModule);
    }

    boolean isWholeProduct() {
        return module.isEmpty();
    }
}
