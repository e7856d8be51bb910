package com.cegidlife.ticket.bulk;

import com.cegidlife.ticket.desk.AssignTicket;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ChangePriority;
import com.cegidlife.ticket.desk.CloseTicket;
import com.cegidlife.ticket.desk.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does to one ticket what the desk knows to do. */
@ApplicationScoped
class HandleTicket {

    private final AssignTicket assignTicket;
    private final CloseTicket closeTicket;
    private final ChangePriority changePriority;
    private final CurrentActor actor;

    HandleTicket(
            AssignTicket assignTicket, CloseTicket closeTicket, ChangePriority changePriority, CurrentActor actor) {
        this.assignTicket = assignTicket;
        this.closeTicket = closeTicket;
        this.changePriority = changePriority;
        this.actor = actor;
    }

    @Transactional
    void assign(Change change, BulkAction.Assign wanted) {
        assignTicket.assign(change, actor.agent(), wanted.agentId());
    }

    @Transactional
    void close(Change change, BulkAction.Close wanted) {
        closeTicket.close(change, actor.agent(), wanted.reason());
    }

    @Transactional
    void prioritise(Change change, BulkAction.Prioritise wanted) {
        changePriority.change(change, wanted.priority(), wanted.reason());
    }
}
