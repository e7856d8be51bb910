package com.cegidlife.learning.certification.rest;

import com.cegidlife.learning.certification.Certification;
import com.cegidlife.learning.certification.PublicAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows certifications as they stand now. */
@ApplicationScoped
class CertificateViews {

    private final PublicAddresses addresses;
    private final Clock clock;

    CertificateViews(PublicAddresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    CertificateView of(Certification certification) {
        return CertificateView.of(certification, addresses.of(certification), clock.instant());
    }
}
