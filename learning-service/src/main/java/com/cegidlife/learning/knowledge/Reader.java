package com.cegidlife.learning.knowledge;

import java.util.Set;

/**
 * Who reads the knowledge base. Published entries are seen by the publisher's staff, by those whose customer holds one of
 * their products, and by everyone when they are marked so (R12.1).
 *
 * @param trainer whether drafts are seen too
 * @param staff whether the entries of all products are seen
 * @param products that the reader's customer holds
 */
public record Reader(boolean trainer, boolean staff, Set<String> products) {

    public Reader {
        products = Set.copyOf(products);
    }

    boolean sees(Content content) {
        return staff || content.forEveryone() || content.products().stream().anyMatch(products::contains);
    }
}
