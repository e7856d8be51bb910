package com.cegidlife.billing.invoice;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.Database;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Gives documents their places in a series, one after another without a gap, and keeps them (L1). */
@ApplicationScoped
class ExtendSeries {

    private static final String HOLD = """
            select series, position, year, count, issued_on, hash from invoice_series where series = ? for update
            """;

    private static final String GO_ON = """
            update invoice_series set position = ?, year = ?, count = ?, issued_on = ?, hash = ? where series = ?
            """;

    private final Database database;
    private final Event<DocumentsIssued> issued;
    private final SeriesSettings settings;
    private final Clock clock;

    ExtendSeries(Database database, Event<DocumentsIssued> issued, SeriesSettings settings, Clock clock) {
        this.database = database;
        this.issued = issued;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Numbers in the running transaction; others that do so in the same series wait until it ends.
     *
     * @param wanted asked for when nobody else can add to the series any more
     * @return what was added, in its order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Invoice> extend(DocumentKind kind, Supplier<List<Wanted>> wanted) {
        var today = BusinessDate.of(clock.instant());
        var end = hold(kind);
        mustNotBeLongBefore(end, today);
        var added = new ArrayList<Invoice>();
        for (var document : wanted.get()) {
            mustHaveCome(document.day(), today);
            var place = end.next(document.content(), document.day());
            added.add(new Invoice(document.content(), place));
            end = SeriesEnd.at(place);
        }
        if (!added.isEmpty()) {
            keep(added, end);
            issued.fire(new DocumentsIssued(List.copyOf(added)));
        }
        return added;
    }

    private SeriesEnd hold(DocumentKind kind) {
        return database.select(HOLD, SeriesEnd::read, kind.series()).getFirst();
    }

    private void keep(List<Invoice> added, SeriesEnd end) {
        database.copy(
                "invoices",
                InvoiceRows.COLUMNS,
                added.stream().map(InvoiceRows::values).toList());
        database.copy(
                "invoice_lines",
                LineRows.COLUMNS,
                added.stream()
                        .flatMap(document -> LineRows.values(document).stream())
                        .toList());
        database.change(
                GO_ON,
                end.position(),
                end.year(),
                end.count(),
                end.issuedOn(),
                end.hash().bytes(),
                end.series());
    }

    private void mustNotBeLongBefore(SeriesEnd end, LocalDate today) {
        if (end.issuedOn().isAfter(today.plusDays(settings.clockToleranceDays()))) {
            throw new Refusal(InvoiceProblem.CLOCK_SET_BACK)
                    .with("series", end.series())
                    .with("issuedOn", end.issuedOn())
                    .with("today", today);
        }
    }

    private static void mustHaveCome(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal(InvoiceProblem.ISSUE_DAY_TO_COME).with("day", day);
        }
    }
}
