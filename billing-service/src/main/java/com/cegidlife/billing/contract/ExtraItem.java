package com.cegidlife.billing.contract;

/**
 * What is ordered beside products, named users and packs: modules, options, storage (R3.1).
 *
 * @param item code in the catalogue
 * @param quantity at least one
 */
public record ExtraItem(String item, int quantity) {}
