package com.cegidlife.ticket.accompaniment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.OnRealServers;
import com.cegidlife.testkit.Rule;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import com.cegidlife.ticket.purchase.ConfirmPurchase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("R12.1")
@QuarkusTest
@OnRealServers(database = "ticket")
class InterventionReportTest {

    @Inject
    Staged staged;

    @Inject
    ConfirmPurchase confirmPurchase;

    @Inject
    MutableClock clock;

    private AccompanimentFlow flow;
    private String reportId;

    @BeforeEach
    void report() {
        clock.set(paris("2026-12-01T10:00"));
        flow = new AccompanimentFlow(staged.question()).closed(confirmPurchase, clock);
        reportId = flow.reportId();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tells_the_customer_what_was_done_how_long_and_by_whom() {
        Person.of(flow.admin.customer().orElseThrow(), Role.CUSTOMER_USER)
                .asks()
                .get("/intervention-reports/" + reportId)
                .then()
                .statusCode(200)
                .body("ticketNumber", equalTo(flow.number))
                .body("text", equalTo("Lettrage repris <411 & 401>.\nProcédure remise à l'équipe."))
                .body("minutesSpent", equalTo(165))
                .body("performedBy", equalTo("Julie Petit"))
                .body("reportedBy", equalTo(flow.agent.id().toString()));
    }

    @Test
    void is_a_document_in_french_that_screen_readers_can_read() throws IOException {
        try (var pdf = Loader.loadPDF(download())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Rapport d'intervention – demande " + flow.number);
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "Rapport d'intervention",
                            flow.number,
                            "Reprise du lettrage de l'exercice 2025",
                            "mardi 1 décembre 2026 à 10h00",
                            "2 h 45 min",
                            "Julie Petit",
                            "Lettrage repris <411 & 401>.",
                            "Procédure remise à l'équipe.");
        }
    }

    @Rule("R11.2")
    @Test
    void is_nothing_that_another_customer_finds() {
        var stranger = staged.covered();

        stranger.asks().get("/intervention-reports/" + reportId).then().statusCode(404);
        stranger.asks().get("/intervention-reports/{id}/pdf", reportId).then().statusCode(404);
        stranger.asks().get("/intervention-reports").then().body("items", empty());
        flow.agent
                .asks()
                .queryParam("limit", 1)
                .get("/intervention-reports")
                .then()
                .body("items.id", contains(reportId));
    }

    private byte[] download() {
        return flow.admin
                .asks()
                .get("/intervention-reports/{id}/pdf", reportId)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"rapport-%s.pdf\"".formatted(flow.number)))
                .extract()
                .asByteArray();
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
