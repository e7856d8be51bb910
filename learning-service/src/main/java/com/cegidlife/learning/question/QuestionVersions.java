package com.cegidlife.learning.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Everything that was ever written into the question bank. */
@ApplicationScoped
public class QuestionVersions implements PanacheRepositoryBase<QuestionVersion, UUID> {

    /** The versions of a question with a number above the given one, in order. */
    public List<QuestionVersion> of(UUID questionId, int after, int limit) {
        return find("questionId = ?1 and number > ?2 order by number", questionId, after)
                .page(0, limit)
                .list();
    }
}
