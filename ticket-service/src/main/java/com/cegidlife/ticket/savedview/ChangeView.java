package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.http.Versions;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Replaces what a view finds, its name and with whom it is shared. */
@ApplicationScoped
public class ChangeView {

    private final SavedViews views;
    private final CriteriaJson json;
    private final Clock clock;

    ChangeView(SavedViews views, CriteriaJson json, Clock clock) {
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param version that the agent has read
     * @throws Refusal when there is none that the agent sees, it is another agent's, or it has changed since
     */
    @Transactional
    public SavedView change(Agent by, UUID id, long version, ViewDraft draft) {
        var view = views.seenBy(by, id);
        Versions.mustMatch(view.version(), version);
        view.write(by, draft.name(), draft.team(), json.write(draft.criteria()), clock.instant());
        views.flush();
        return view;
    }
}
