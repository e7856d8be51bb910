package com.cegidlife.learning.community;

import com.cegidlife.learning.path.SafeHtml;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes what people write in the community harmless. */
@ApplicationScoped
class PostText {

    private final SafeHtml safeHtml;

    PostText(SafeHtml safeHtml) {
        this.safeHtml = safeHtml;
    }

    /** @throws Refusal {@code invalid-request} when nothing is left that can be shown */
    String of(String sent) {
        var clean = safeHtml.clean(sent);
        if (clean.isEmpty()) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("/body", new Text("rien d'affichable", "nothing that can be shown"));
        }
        return clean;
    }
}
