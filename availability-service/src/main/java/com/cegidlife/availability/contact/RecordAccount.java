package com.cegidlife.availability.contact;

import com.cegidlife.events.AccountChanged;
import com.cegidlife.servicekit.inbox.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps where each named user is written to (R11.1). */
@ApplicationScoped
public class RecordAccount {

    private static final String CONSUMER = "contact/record-account";

    private final Inbox inbox;
    private final Contacts contacts;

    RecordAccount(Inbox inbox, Contacts contacts) {
        this.inbox = inbox;
        this.contacts = contacts;
    }

    /** What is older than what is known changes nothing. */
    @Transactional
    public void record(UUID eventId, AccountChanged changed) {
        if (!inbox.isNew(CONSUMER, eventId)) {
            return;
        }
        var contact = contacts.toChange(changed.userId()).orElseGet(() -> new Contact(changed.userId()));
        contact.take(changed);
        contacts.persist(contact);
    }
}
