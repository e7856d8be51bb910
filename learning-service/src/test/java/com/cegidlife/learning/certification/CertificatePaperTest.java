package com.cegidlife.learning.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.learning.EntitledCustomer;
import com.cegidlife.learning.PassedExams;
import com.cegidlife.testkit.EventPublisher;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.testkit.SuiteServers;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@OnRealServers(database = "learning")
class CertificatePaperTest {

    private static final int DOTS_PER_INCH = 200;

    @Inject
    PassedExams exams;

    @Test
    @Rule("R15.6")
    void theCertificateIsATaggedFrenchDocumentWhoseCodeLeadsToItsVerification() throws Exception {
        try (var publisher = new EventPublisher(SuiteServers.kafka())) {
            var customer = EntitledCustomer.known(publisher);
            exams.pass(customer, "2026", Instant.parse("2026-10-05T08:30:00Z"));
            var certificate = customer.admin().get("/users/{user}/certificates", customer.userId);
            String number = certificate.path("items[0].number");

            var pdf = customer.user(customer.userId)
                    .get("/certificates/{number}/pdf", number)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract()
                    .asByteArray();

            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
                assertThat(new PDFTextStripper().getText(document).replaceAll("-\\R", "-"))
                        .contains(number, "Léa Petit", "Comptable", customer.product, "5 octobre 2026", "Valide");
                assertThat(codeOn(document)).isEqualTo(certificate.path("items[0].verification"));
            }
        }
    }

    private static String codeOn(PDDocument document) throws Exception {
        var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
        var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
