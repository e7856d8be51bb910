package com.cegidlife.ticket.accompaniment.pdf;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.document.PdfPage;
import com.cegidlife.ticket.accompaniment.InterventionReport;
import com.cegidlife.ticket.accompaniment.ReportDocument;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays the report out as a page in French and renders it as PDF/UA, for screen readers, and PDF/A, to be kept. */
@ApplicationScoped
class PdfReport implements ReportDocument {

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
        return PdfPage.of(Page.of(report).render());
    }
}
