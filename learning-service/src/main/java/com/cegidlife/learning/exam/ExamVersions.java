package com.cegidlife.learning.exam;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every version of every exam. */
@ApplicationScoped
public class ExamVersions implements PanacheRepositoryBase<ExamVersion, UUID> {

    /** The versions of an exam with a number above the given one, in order. */
    public List<ExamVersion> of(String exam, int after, int limit) {
        return find("exam = ?1 and number > ?2 order by number", exam, after)
                .page(0, limit)
                .list();
    }
}
