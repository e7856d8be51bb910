package com.cegidlife.billing.invoice;

import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in words why a line amounts to what it does. */
final class LineExplanation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int CENT_DIGITS = 2;

    private final InvoiceLine line;
    private final Explanation why;

    LineExplanation(InvoiceLine line) {
        this.line = line;
        why = line.explanation();
    }

    Text text() {
        return new Text(
                "%s × %s € = %s € hors taxes%s, au prix du %s, du %s au %s inclus%s.%s"
                        .formatted(
                                number(line.quantity(), Locale.FRANCE),
                                number(line.unitPrice(), Locale.FRANCE),
                                net(Locale.FRANCE),
                                rounded() ? ", arrondi au centime" : "",
                                DAY.format(why.pricedOn()),
                                DAY.format(line.from()),
                                DAY.format(lastDay()),
                                isWhole()
                                        ? ""
                                        : ", %d jours sur les %d de la période"
                                                .formatted(why.daysBilled(), why.daysOfPeriod()),
                                rules(" Règles : ")),
                "%s × €%s = €%s without tax%s, at the price of %s, from %s to %s inclusive%s.%s"
                        .formatted(
                                number(line.quantity(), Locale.UK),
                                number(line.unitPrice(), Locale.UK),
                                net(Locale.UK),
                                rounded() ? ", rounded to the cent" : "",
                                why.pricedOn(),
                                line.from(),
                                lastDay(),
                                isWhole()
                                        ? ""
                                        : ", %d of the %d days of the period"
                                                .formatted(why.daysBilled(), why.daysOfPeriod()),
                                rules(" Rules: ")));
    }

    private LocalDate lastDay() {
        return line.until().minusDays(1);
    }

    private boolean isWhole() {
        return why.daysBilled() == why.daysOfPeriod();
    }

    private boolean rounded() {
        var exact = line.quantity().multiply(line.unitPrice());
        return exact.setScale(CENT_DIGITS, RoundingMode.DOWN).compareTo(exact) != 0;
    }

    private String rules(String introduction) {
        return why.rules().isEmpty() ? "" : introduction + String.join(", ", why.rules()) + ".";
    }

    private String net(Locale locale) {
        return new DecimalFormat("#,##0.00", symbols(locale)).format(BigDecimal.valueOf(line.netCents(), CENT_DIGITS));
    }

    private static String number(BigDecimal value, Locale locale) {
        return new DecimalFormat("#,##0.##########", symbols(locale)).format(value);
    }

    private static DecimalFormatSymbols symbols(Locale locale) {
        var symbols = new DecimalFormatSymbols(locale);
        if (locale.equals(Locale.FRANCE)) {
            symbols.setGroupingSeparator('\u00a0');
        }
        return symbols;
    }
}
