package com.cegidlife.billing.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The named user, as people and mails call them.
 *
 * @param administrator whether the user administers the customer's space, and gets the notices to the customer
 */
@Embeddable
public record AccountHolder(@Column(name = "display_name") String displayName, String email, boolean administrator) {}
