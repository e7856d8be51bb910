package com.cegidlife.ticket.bulk;

import com.cegidlife.ticket.desk.AssignTicket;
import com.cegidlife.ticket.desk.Change;
import com.cegidlife.ticket.desk.ChangePriority;
import com.cegidlife.ticket.desk.CloseTicket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does to one ticket what the desk knows to do. */
@ApplicationScoped
class HandleTicket {

    private final AssignTicket assignTicket;
    private final CloseTicket closeTicket;
    private final ChangePriority changePriority;

    HandleTicket(AssignTicket assignTicket, CloseTicket closeTicket, ChangePriority changePriority) {
        this.assignTicket = assignTicket;
        this.closeTicket = closeTicket;
        this.changePriority = changePriority;
    }

    @Transactional
    void assign(Change change, BulkAction.Assign wanted) {
        assignTicket.assign(change, wanted.agentId());
    }

    @Transactional
    void close(Change change, BulkAction.Close wanted) {
        closeTicket.close(change, wanted.reason());
    }

    @Transactional
    void prioritise(Change change, BulkAction.Prioritise wanted) {
        changePriority.change(change, wanted.priority(), wanted.reason());
    }
}
