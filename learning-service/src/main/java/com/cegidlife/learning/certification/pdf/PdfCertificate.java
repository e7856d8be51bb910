package com.cegidlife.learning.certification.pdf;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.learning.certification.CertificateDocument;
import com.cegidlife.learning.certification.CertificateFields;
import com.cegidlife.servicekit.document.PdfPage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lays a certificate out in French as tagged PDF, with a QR code. */
@ApplicationScoped
class PdfCertificate implements CertificateDocument {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE).withZone(BookletCalendars.PARIS);

    /**
     * The page, in {@code templates/PdfCertificate}.
     *
     * @param code a QR code as PNG in Base64
     */
    record Page(CertificateFields fields, String passedOn, String code) implements TemplateInstance {}

    @Override
    public byte[] of(CertificateFields fields) {
        var code = QrCode.of(fields.verification().toString());
        return PdfPage.of(new Page(fields, DAY.format(fields.passedAt()), code.asBase64()).render());
    }
}
