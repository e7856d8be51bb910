package com.cegidlife.billing.figures;

import com.cegidlife.billing.Database;
import com.cegidlife.billing.figures.MonthFigures.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Reckons what months came to from the lines of all documents. */
@ApplicationScoped
public class ReadFigures {

    /** {@code passed} is what has been supplied of a line by the end of a day. */
    private static final String FIGURES = """
            with month as (
                select ?::date as before, ?::date as last
            ), line as (
                select document.customer_id, document.issued_on,
                    case document.kind when 'INVOICE' then line.net_cents else -line.net_cents end as cents,
                    line.supplied_from as first, line.supplied_until - line.supplied_from as days,
                    line.vat_basis_points <> 0 and line.supplied_until - line.supplied_from > 1 as recurs,
                    greatest(line.days_of_period, 1)::numeric / greatest(line.days_billed, 1)
                        / greatest(1, round(line.days_of_period / 30.4375)) as monthly
                from invoices document join invoice_lines line on line.invoice_id = document.id, month
                where document.issued_on <= month.last
            ), passed as (
                select line.*,
                    case when issued_on > before then 0 else
                        round(abs(cents) * least(greatest(before + 1 - first, 0), days)::numeric / days) * sign(cents) end
                        as passed_before,
                    round(abs(cents) * least(greatest(last + 1 - first, 0), days)::numeric / days) * sign(cents)
                        as passed_last
                from line, month
            ), customer as (
                select customer_id,
                    round(coalesce(sum(cents * monthly) filter (where issued_on <= before
                        and before >= first and before < first + days), 0)) as at_start,
                    round(coalesce(sum(cents * monthly) filter (where last >= first and last < first + days), 0)) as at_end
                from line, month where recurs group by customer_id
            )
            select
                (select coalesce(sum(cents) filter (where cents > 0 and issued_on > before), 0) from passed, month) as invoiced,
                (select coalesce(-sum(cents) filter (where cents < 0 and issued_on > before), 0) from passed, month) as credited,
                (select coalesce(sum(passed_last - passed_before), 0) from passed) as recognised,
                (select coalesce(sum(cents - passed_last), 0) from passed) as deferred,
                coalesce(sum(at_start), 0) as started,
                coalesce(sum(at_end) filter (where at_start = 0), 0) as gained,
                coalesce(sum(at_end - at_start) filter (where at_start <> 0 and at_end > at_start), 0) as expanded,
                coalesce(sum(at_start - at_end) filter (where at_end <> 0 and at_start > at_end), 0) as contracted,
                coalesce(sum(at_start) filter (where at_start <> 0 and at_end = 0), 0) as churned,
                coalesce(sum(at_end), 0) as ended,
                count(*) filter (where at_end <> 0) as customers,
                count(*) filter (where at_start <> 0 and at_end = 0) as lost
            from customer
            """;

    private final Database database;

    ReadFigures(Database database) {
        this.database = database;
    }

    /** Of each month from the first to the last one. */
    public List<MonthFigures> of(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(this::of)
                .toList();
    }

    private MonthFigures of(YearMonth month) {
        return database.select(
                        FIGURES,
                        row -> figures(month, row),
                        month.minusMonths(1).atEndOfMonth(),
                        month.atEndOfMonth())
                .getFirst();
    }

    private static MonthFigures figures(YearMonth month, ResultSet row) throws SQLException {
        return new MonthFigures(
                month,
                row.getLong("invoiced"),
                row.getLong("credited"),
                row.getLong("recognised"),
                row.getLong("deferred"),
                new Recurring(
                        row.getLong("started"),
                        row.getLong("gained"),
                        row.getLong("expanded"),
                        row.getLong("contracted"),
                        row.getLong("churned"),
                        row.getLong("ended"),
                        row.getInt("customers"),
                        row.getInt("lost")));
    }
}
