package com.cegidlife.learning.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Addresses of this service that anybody may open, without login. */
@ApplicationScoped
public class PublicAddresses {

    private final CertificateSettings settings;

    PublicAddresses(CertificateSettings settings) {
        this.settings = settings;
    }

    /** Where a certificate is verified. */
    public URI of(Certification certification) {
        return of("/public/certificates/" + certification.token());
    }

    /** @param path within this service, such as {@code /public/certificates/…} */
    public URI of(String path) {
        return URI.create(settings.publicUrl().toString().replaceFirst("/+$", "") + path);
    }
}
