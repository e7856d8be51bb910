package com.cegidlife.availability.month.pdf;

import com.cegidlife.availability.availability.Explanation;
import com.cegidlife.availability.availability.Spoken;
import com.cegidlife.availability.availability.Treatment;
import com.cegidlife.availability.month.KeptStatement;
import com.cegidlife.availability.month.Statement;
import com.cegidlife.availability.month.Statement.Figures;
import com.cegidlife.availability.month.Statement.StatedPiece;
import com.cegidlife.availability.month.StatementDocument;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.document.PdfPage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Lays a statement out in French; the pieces within the reference period are listed, up to some hundreds. */
@ApplicationScoped
class PdfStatement implements StatementDocument {

    private static final int MOST_LINES = 400;
    private static final int NANOS_DIGITS = 9;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.FRANCE).withZone(BookletCalendars.PARIS);

    /**
     * The page, in {@code templates/PdfStatement}.
     *
     * @param figures in the order in which they are reckoned
     * @param omitted how many lines there would be beyond those shown
     */
    record Page(
            KeptStatement kept,
            Statement statement,
            String month,
            String rate,
            String target,
            String verdict,
            String closed,
            List<Line> figures,
            List<Line> pieces,
            int omitted)
            implements TemplateInstance {}

    /** A line of a table. */
    record Line(String name, String value, String remark) {}

    @Override
    public byte[] of(KeptStatement kept, Statement statement) {
        var lines = statement.pieces().stream()
                .filter(piece -> piece.treatment() != Treatment.OUTSIDE_REFERENCE_PERIOD)
                .map(PdfStatement::line)
                .toList();
        var figures = statement.figures();
        var page = new Page(
                kept,
                statement,
                Spoken.month(YearMonth.parse(statement.month())).french(),
                Spoken.percent(figures.ratePercent()).french(),
                Spoken.percent(figures.targetPercent()).french(),
                figures.met() ? "tenu" : "manqué",
                MOMENT.format(kept.closedAt()),
                figures(figures),
                lines.subList(0, Math.min(lines.size(), MOST_LINES)),
                Math.max(0, lines.size() - MOST_LINES));
        return PdfPage.of(page.render());
    }

    private static List<Line> figures(Figures figures) {
        return List.of(
                figure("Période de référence (PRT)", figures.referencePeriodSeconds()),
                figure("Interruptions constatées", figures.grossDowntimeSeconds()),
                figure("à déduire : hors de la période de référence", figures.outsideReferencePeriodSeconds()),
                excluded(Treatment.PLANNED_MAINTENANCE, figures.plannedMaintenanceSeconds()),
                excluded(Treatment.URGENT_MAINTENANCE, figures.urgentMaintenanceSeconds()),
                excluded(Treatment.FORCE_MAJEURE, figures.forceMajeureSeconds()),
                excluded(Treatment.CUSTOMER_EQUIPMENT, figures.customerEquipmentSeconds()),
                excluded(Treatment.OUTSIDE_PERIMETER, figures.outsidePerimeterSeconds()),
                figure("Indisponibilité retenue (ΣTI)", figures.downtimeSeconds()),
                figure("Non observé pendant la période de référence, hors interruption", figures.unknownSeconds()));
    }

    private static Line excluded(Treatment treatment, BigDecimal seconds) {
        return figure("à déduire : " + Explanation.nameOf(treatment).french(), seconds);
    }

    private static Line figure(String name, BigDecimal seconds) {
        var duration = Duration.ofNanos(seconds.movePointRight(NANOS_DIGITS).longValueExact());
        return new Line(name, Spoken.duration(duration).french(), "");
    }

    private static Line line(StatedPiece piece) {
        return new Line(
                "%s – %s".formatted(MOMENT.format(piece.startsAt()), MOMENT.format(piece.endsAt())),
                Spoken.duration(Duration.between(piece.startsAt(), piece.endsAt()))
                        .french(),
                piece.treatment() == Treatment.COUNTED
                        ? "retenue"
                        : Explanation.nameOf(piece.treatment()).french());
    }
}
