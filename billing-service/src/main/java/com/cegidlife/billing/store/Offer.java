package com.cegidlife.billing.store;

import com.cegidlife.billing.catalogue.CatalogueItem;
import com.cegidlife.billing.catalogue.Price;
import java.util.Optional;

/**
 * Something of the catalogue, as one customer finds it in the store.
 *
 * @param price in force today; empty when there is none
 * @param obstacle why the customer may not buy it; empty when it may
 */
public record Offer(CatalogueItem item, Optional<Price> price, Optional<Obstacle> obstacle) {}
