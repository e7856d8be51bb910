package com.cegidlife.ticket.watch.rest;

import com.cegidlife.servicekit.http.Versioned;
import com.cegidlife.ticket.watch.MentionName;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which name an agent is mentioned. */
public record MentionNameView(
        UUID agentId, @Schema(examples = "lea.petit") String name, boolean toldByMail, long version)
        implements Versioned {

    static MentionNameView of(MentionName name) {
        return new MentionNameView(name.agentId(), name.name(), name.email().isPresent(), name.version());
    }
}
