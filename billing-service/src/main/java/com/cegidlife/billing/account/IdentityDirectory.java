package com.cegidlife.billing.account;

import java.util.UUID;

/** Where users sign in. It learns of the accounts what they are, as often as it takes. */
public interface IdentityDirectory {

    /**
     * Makes the directory's user what the account is: there, or disabled. A new user, and one who comes back, gets an initial
     * password that nobody knows or keeps, and a mail with a link, good once, to choose another one before signing in (R11.1).
     * Doing it again changes nothing, except that who has not chosen yet is reminded.
     *
     * @throws RuntimeException when it cannot be done now
     */
    void provision(DirectoryUser user);

    /** What the directory is told. */
    record DirectoryUser(UUID userId, UUID customerId, AccountHolder holder, boolean open) {}
}
