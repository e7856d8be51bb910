package com.cegidlife.availability.month;

import static com.cegidlife.availability.availability.Spoken.seconds;

import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.Treatment;
import com.cegidlife.availability.month.Statement.Figures;
import com.cegidlife.availability.month.Statement.StatedPiece;
import java.util.List;

/** The figures of a month in the words of a statement. */
final class StatedMonth {

    private StatedMonth() {}

    static List<StatedPiece> pieces(MonthFigures figures) {
        return figures.pieces().stream()
                .map(piece -> new StatedPiece(
                        piece.start(), piece.end(), piece.treatment(), piece.outages(), piece.excusedBy()))
                .toList();
    }

    static Figures figures(MonthFigures figures) {
        var rate = figures.rate();
        return new Figures(
                rate.target().percent(),
                rate.shown(),
                rate.isMet(),
                seconds(rate.referencePeriod()),
                seconds(rate.gross()),
                seconds(rate.in(Treatment.OUTSIDE_REFERENCE_PERIOD)),
                seconds(rate.in(Treatment.PLANNED_MAINTENANCE)),
                seconds(rate.in(Treatment.URGENT_MAINTENANCE)),
                seconds(rate.in(Treatment.FORCE_MAJEURE)),
                seconds(rate.in(Treatment.CUSTOMER_EQUIPMENT)),
                seconds(rate.in(Treatment.OUTSIDE_PERIMETER)),
                seconds(rate.downtime()),
                seconds(figures.coverage().observed()),
                seconds(figures.coverage().unknown()));
    }
}
