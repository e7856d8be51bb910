package com.cegidlife.billing.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The named user, as people and mails call them. */
@Embeddable
public record AccountHolder(@Column(name = "display_name") String displayName, String email) {}
