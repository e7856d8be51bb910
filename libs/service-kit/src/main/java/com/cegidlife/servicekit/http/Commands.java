package com.cegidlife.servicekit.http;

import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** How a request that changes something is answered: on the version that the caller has read, and once for each key. */
@ApplicationScoped
public class Commands {

    private final CurrentCaller caller;
    private final Idempotency idempotency;

    Commands(CurrentCaller caller, Idempotency idempotency) {
        this.caller = caller;
        this.idempotency = idempotency;
    }

    /**
     * Runs a command and answers with its subject as the command left it; a repeated one is answered as it was the first time.
     *
     * @param work changes the subject on the version stated, in this transaction when there is a key; it must compare the
     *     version with the current one
     * @throws com.cegidlife.servicekit.problem.Refusal when no version is stated, or the key served for another command
     */
    public <V extends Versioned> RestResponse<V> run(Precondition stated, Command<V> command, LongFunction<V> work) {
        var version = stated.version();
        return Versions.answer(idempotency.once(
                caller.get().userId(),
                command.operation(),
                stated.key(),
                new Asked(command.subject(), version, command.body()),
                command.answer(),
                () -> work.apply(version)));
    }

    /**
     * What is asked for.
     *
     * @param operation stable name, for the idempotency key
     * @param subject what is to be changed, as its path names it
     * @param body what was sent; null when there is no body
     * @param answer what is shown of the subject
     */
    public record Command<V extends Versioned>(String operation, Object subject, Object body, Class<V> answer) {}

    /** What an idempotency key stands for. */
    record Asked(Object subject, long version, Object body) {}
}
