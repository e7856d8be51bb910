package com.cegidlife.billing.einvoice.facturx;

import com.cegidlife.servicekit.document.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromPDFA;

/** Puts the XML of a document into its page. */
final class FacturX {

    private static final int FACTUR_X_1 = 2;

    private FacturX() {}

    /** @param html as {@link PdfPage#of} wants it */
    static byte[] of(String html, byte[] xml, String producer) throws IOException {
        try (var exporter = new ZUGFeRDExporterFromPDFA();
                var pdf = new ByteArrayOutputStream()) {
            exporter.load(PdfPage.of(html));
            exporter.setProducer(producer).setCreator(producer);
            exporter.setZUGFeRDVersion(FACTUR_X_1);
            exporter.setProfile(CrossIndustryInvoice.PROFILE);
            exporter.setXML(xml);
            exporter.export(pdf);
            return pdf.toByteArray();
        }
    }
}
