package com.cegidlife.billing.account.rest;

import com.cegidlife.billing.account.Account;
import java.util.UUID;

/**
 * The access account of a named user.
 *
 * @param open false once it was removed
 */
public record AccountView(UUID userId, UUID customerId, String displayName, String email, boolean administrator, boolean open, long version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.userId(),
                account.customerId(),
                account.holder().displayName(),
                account.holder().email(),
                account.holder().administrator(),
                account.isOpen(),
                account.version());
    }
}
