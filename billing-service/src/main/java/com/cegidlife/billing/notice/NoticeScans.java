package com.cegidlife.billing.notice;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The scanned letters of notices. */
@ApplicationScoped
public class NoticeScans implements PanacheRepositoryBase<NoticeScan, UUID> {

    /** @throws Refusal {@code not-found} when none was kept */
    public NoticeScan of(Notice notice) {
        return findByIdOptional(notice.id()).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
