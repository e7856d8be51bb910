package com.cegidlife.billing.notice;

import com.cegidlife.billing.contract.Contracts;
import com.cegidlife.billing.notice.Notice.Recording;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the scanned letter of a notice, once and unchanged. */
@ApplicationScoped
public class KeepScan {

    private final Contracts contracts;
    private final Notices notices;
    private final NoticeScans scans;

    KeepScan(Contracts contracts, Notices notices, NoticeScans scans) {
        this.contracts = contracts;
        this.notices = notices;
        this.scans = scans;
    }

    /**
     * Keeping the same content again changes nothing.
     *
     * @param name of the file
     * @throws Refusal when it is neither a PDF nor an image, is too large, or another one is kept already
     */
    @Transactional
    public NoticeScan keep(String number, UUID noticeId, String name, byte[] content, Recording recording) {
        var notice = notices.of(contracts.toChange(number), noticeId);
        var scan = new NoticeScan(notice.id(), name, content, recording);
        var kept = scans.findByIdOptional(notice.id());
        if (kept.isEmpty()) {
            scans.persist(scan);
            return scan;
        }
        return kept.filter(before -> before.sha256().equals(scan.sha256()))
                .orElseThrow(() -> new Refusal(NoticeProblem.SCAN_KEPT_ALREADY));
    }
}
