package com.cegidlife.ticket.phone;

import com.cegidlife.servicekit.id.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls about tickets, newest first. */
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Ids ids;

    Calls(Ids ids) {
        this.ids = ids;
    }

    Call keep(CallCheck check, UUID agentId) {
        var call = new Call(ids.next(), agentId, check);
        persist(call);
        return call;
    }

    /**
     * The calls about a number, whether or not there is such a ticket.
     *
     * @param before shows those before this one; empty for the newest
     */
    public List<Call> about(String number, Optional<UUID> before, int limit) {
        return find("number = ?1 and id < ?2 order by id desc", number, before.orElse(AFTER_ALL))
                .page(0, limit)
                .list();
    }
}
