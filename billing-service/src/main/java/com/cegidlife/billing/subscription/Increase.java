package com.cegidlife.billing.subscription;

import jakarta.persistence.Embeddable;

/**
 * How many of an item a line is about.
 *
 * @param item code in the catalogue
 * @param quantity at least one
 * @param above how many were held already, on top of which the quantity comes
 */
@Embeddable
public record Increase(String item, int quantity, int above) {}
