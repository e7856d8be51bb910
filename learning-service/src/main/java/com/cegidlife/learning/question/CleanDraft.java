package com.cegidlife.learning.question;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes everything harmful from a draft. */
@ApplicationScoped
public class CleanDraft {

    private final HarmlessMarkup markup;

    CleanDraft(HarmlessMarkup markup) {
        this.markup = markup;
    }

    /** What is left; its task may have {@link Task#faults()}. */
    public Draft clean(Draft draft) {
        return new Draft(draft.title().strip(), draft.task().withMarkup(markup::clean));
    }
}
