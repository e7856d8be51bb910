package com.cegidlife.ticket.watch;

import com.cegidlife.servicekit.audit.Audit;
import com.cegidlife.servicekit.audit.Audit.Decision;
import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Says under which name an agent can be mentioned, and where the agent is told of it. */
@ApplicationScoped
public class SetMentionName {

    private final MentionNames names;
    private final Audit audit;

    SetMentionName(MentionNames names, Audit audit) {
        this.names = names;
        this.audit = audit;
    }

    /**
     * @param version as the person read it; 0 when there was none
     * @param email empty for no mails
     * @throws Refusal when it has changed since the person read it, or another agent has the name
     */
    @Transactional
    public MentionName set(UUID agentId, long version, UUID by, String name, Optional<String> email) {
        var called = name.toLowerCase(Locale.ROOT);
        var known = names.findByIdOptional(agentId);
        Versions.mustMatch(known.map(MentionName::version).orElse(0L), version);
        if (names.isTaken(called, agentId)) {
            throw new Refusal(WatchProblem.MENTION_NAME_TAKEN).with("taken", called);
        }
        var before = known.map(MentionName::name).orElse(null);
        var mentioned = known.orElseGet(() -> new MentionName(agentId));
        mentioned.change(called, email.orElse(null));
        names.persistAndFlush(mentioned);
        audit.record(new Decision(by, "set-mention-name", "agent/" + agentId, null, before, called));
        return mentioned;
    }
}
