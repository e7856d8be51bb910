package com.cegidlife.learning.certification;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where certificates are verified. */
@ConfigMapping(prefix = "cegidlife.certificates")
interface CertificateSettings {

    /** Public address of this service, such as {@code https://formation.cegidlife.example}, for codes on printed paper. */
    URI publicUrl();
}
