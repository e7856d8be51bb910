package com.cegidlife.availability.release;

import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.availability.notice.Notices;
import com.cegidlife.availability.notice.Tidings;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Tells the customers of a product the date of a release (R10.2), and what it asks of them (R10.3, R10.4). */
@ApplicationScoped
public class AnnounceRelease {

    private final ChangeRelease changeRelease;
    private final Releases releases;
    private final Notices notices;

    AnnounceRelease(ChangeRelease changeRelease, Releases releases, Notices notices) {
        this.changeRelease = changeRelease;
        this.releases = releases;
        this.notices = notices;
    }

    /** @throws Refusal when its day has come */
    @Transactional
    public Release announce(Change change) {
        return changeRelease.decide(change, "announce-release", (release, now) -> {
            release.announce(now);
            var customers = releases.customersOf(release.prospectus().product());
            notices.tell(new Tidings(NoticeKind.RELEASE_ANNOUNCED, release.id(), customers, release.startOfDay()), now);
        });
    }
}
