package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.desk.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps a new view for an agent. */
@ApplicationScoped
public class SaveView {

    /** As many as one agent may keep. */
    static final int MOST = 50;

    private final SavedViews views;
    private final CriteriaJson json;
    private final Ids ids;
    private final Clock clock;

    SaveView(SavedViews views, CriteriaJson json, Ids ids, Clock clock) {
        this.views = views;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Refusal when the agent keeps too many, or is none of the team with which to share it */
    @Transactional
    public SavedView save(Agent owner, ViewDraft draft) {
        if (views.count("ownerId", owner.userId()) >= MOST) {
            throw new Refusal(SavedViewProblem.TOO_MANY_SAVED_VIEWS).with("most", MOST);
        }
        var view = new SavedView(ids.next(), owner);
        view.write(owner, draft.name(), draft.team(), json.write(draft.criteria()), clock.instant());
        views.persistAndFlush(view);
        return view;
    }
}
