package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a view, also for those with whom it is shared. */
@ApplicationScoped
public class DeleteView {

    private final SavedViews views;

    DeleteView(SavedViews views) {
        this.views = views;
    }

    /**
     * @param version that the agent has read
     * @throws Refusal when there is none that the agent sees, it is another agent's, or it has changed since
     */
    @Transactional
    public void delete(Agent by, UUID id, long version) {
        var view = views.seenBy(by, id);
        view.mustBeOf(by);
        Versions.mustMatch(view.version(), version);
        views.delete(view);
    }
}
