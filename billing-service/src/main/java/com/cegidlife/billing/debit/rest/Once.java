package com.cegidlife.billing.debit.rest;

import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/** Does what a caller asks for once for each key. */
@ApplicationScoped
class Once {

    private final Idempotency idempotency;
    private final CurrentCaller caller;

    Once(Idempotency idempotency, CurrentCaller caller) {
        this.idempotency = idempotency;
        this.caller = caller;
    }

    <T> T answer(String operation, String key, Object body, Class<T> answer, Function<UUID, T> work) {
        var userId = caller.get().userId();
        return idempotency.once(userId, operation, key, body, answer, () -> work.apply(userId));
    }
}
