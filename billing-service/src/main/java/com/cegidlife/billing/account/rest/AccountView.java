package com.cegidlife.billing.account.rest;

import com.cegidlife.billing.account.Account;
import java.util.UUID;

/**
 * The access account of a named user.
 *
 * @param open false once it was removed
 * @param provisioned whether users sign in with it as it is; false until the identity directory knows
 */
public record AccountView(
        UUID userId,
        UUID customerId,
        String displayName,
        String email,
        boolean administrator,
        boolean open,
        boolean provisioned,
        long version) {

    static AccountView of(Account account) {
        return new AccountView(
                account.userId(),
                account.customerId(),
                account.holder().displayName(),
                account.holder().email(),
                account.holder().administrator(),
                account.isOpen(),
                account.isProvisioned(),
                account.version());
    }
}
