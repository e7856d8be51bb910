package com.cegidlife.availability.contact;

import com.cegidlife.events.AccountChanged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * A named user of a customer, to whom the customer's notices are written while the account is open. Billing does not say
 * who administers a customer, so all of its named users are told.
 */
@Entity
@Table(name = "contacts")
public class Contact {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "customer_id")
    private UUID customerId;

    /** Null once the account is closed: nobody is written to any more. */
    private String email;

    /** Of billing's description, not of this row. */
    private long version;

    protected Contact() {}

    Contact(UUID userId) {
        this.userId = userId;
    }

    /** Takes over what billing says; what is not newer than what is known changes nothing. */
    void take(AccountChanged account) {
        if (account.version() <= version) {
            return;
        }
        version = account.version();
        customerId = account.customerId();
        email = account.open() ? account.email() : null;
    }
}
