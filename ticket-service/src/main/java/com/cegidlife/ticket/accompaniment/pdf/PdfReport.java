package com.cegidlife.ticket.accompaniment.pdf;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.ticket.accompaniment.InterventionReport;
import com.cegidlife.ticket.accompaniment.ReportDocument;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays the report out as a page in French and renders it as PDF/UA, for screen readers, and PDF/A, to be kept. */
@ApplicationScoped
class PdfReport implements ReportDocument {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What XML cannot hold, however it is escaped. */
    private static final String NOT_XML = "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu 'à' HH'h'mm", Locale.FRANCE)
            .withZone(BookletCalendars.PARIS);

    /**
     * The page, in {@code templates/PdfReport}.
     *
     * @param began when the accompaniment began, for people
     * @param written when the report was written, for people
     * @param paragraphs of what was done
     */
    record Page(InterventionReport report, String began, String written, String timeSpent, List<String> paragraphs)
            implements TemplateInstance {

        static Page of(InterventionReport report) {
            return new Page(
                    report,
                    MOMENT.format(report.startsAt()),
                    MOMENT.format(report.reportedAt()),
                    duration(report.work().minutesSpent()),
                    report.work().text().lines().filter(line -> !line.isBlank()).toList());
        }

        private static String duration(int minutes) {
            return minutes < 60 ? minutes + " min" : "%d h %02d min".formatted(minutes / 60, minutes % 60);
        }
    }

    @Override
    public byte[] of(InterventionReport report) {
        var html = Page.of(report).render().replaceAll(NOT_XML, "");
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(PdfReport::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be rendered", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
