package com.cegidlife.learning.websession.rest;

import com.cegidlife.learning.websession.ShownSession;
import com.cegidlife.servicekit.http.Commands;
import com.cegidlife.servicekit.http.Commands.Command;
import com.cegidlife.servicekit.http.Precondition;
import com.cegidlife.servicekit.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** How every request of a trainer that changes a live web session is answered. */
@ApplicationScoped
class SessionCommands {

    private final Commands commands;
    private final CurrentCaller caller;

    SessionCommands(Commands commands, CurrentCaller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    /** What is done on a version, by a trainer. */
    interface Work {
        ShownSession on(long version, UUID trainer);
    }

    /** @param body what was sent; null when there is no body */
    RestResponse<WebSessionView> run(String verb, UUID sessionId, Precondition stated, Object body, Work work) {
        var trainer = caller.get().userId();
        return commands.run(
                stated,
                new Command<>(verb, sessionId, body, WebSessionView.class),
                version -> WebSessionView.of(work.on(version, trainer)));
    }
}
