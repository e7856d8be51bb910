package com.cegidlife.availability.release;

import com.cegidlife.availability.notice.Letters;
import com.cegidlife.availability.notice.NoticeKind;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** What customers' people read of a release: its date, and what it asks of them (R10.2 to R10.4). */
@ApplicationScoped
class ReleaseLetters implements Letters {

    private final Releases releases;
    private final PortalLinks portal;

    ReleaseLetters(Releases releases, PortalLinks portal) {
        this.releases = releases;
        this.portal = portal;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.RELEASE_ANNOUNCED);
    }

    @Override
    public String letter(NoticeKind kind, UUID releaseId) {
        var release = releases.findById(releaseId);
        return new Announced(
                        release.prospectus(),
                        release.isNewVersion(),
                        portal.to("/releases/" + releaseId),
                        portal.to("/services"))
                .render();
    }

    /** @param services where services can be ordered, which the price does not include */
    record Announced(Prospectus release, boolean newVersion, URI link, URI services) implements TemplateInstance {}
}
