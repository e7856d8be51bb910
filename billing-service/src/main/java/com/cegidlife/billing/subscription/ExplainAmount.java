package com.cegidlife.billing.subscription;

import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.Explanation;
import com.cegidlife.servicekit.problem.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in words why a portion of a contract's line amounts to what it does. */
final class ExplainAmount {

    private static final String DAY = "d MMMM uuuu";
    private static final int CENTS = 2;

    private ExplainAmount() {}

    /** Such as « 92,00 € par trimestre au tarif du 20 mai 2024, 72 jours sur 92, au centime le plus proche : 72,00 € (D8) ». */
    static Text inWords(DraftLine line, long quarterCents) {
        var why = line.explanation();
        var net = line.net().getAmount();
        var quarter = BigDecimal.valueOf(quarterCents, CENTS);
        return new Text(
                String.format(
                        Locale.FRANCE,
                        "%,.2f € par trimestre au tarif du %s, %s : %,.2f € (%s)",
                        quarter,
                        day(why.pricedOn(), Locale.FRANCE),
                        isWhole(why) ? "trimestre entier" : fraction(why, "%d jours sur %d, au centime le plus proche"),
                        net,
                        String.join(", ", why.rules())),
                String.format(
                        Locale.UK,
                        "€%,.2f a quarter at the tariff of %s, %s: €%,.2f (%s)",
                        quarter,
                        day(why.pricedOn(), Locale.UK),
                        isWhole(why) ? "a whole quarter" : fraction(why, "%d days of %d, to the nearest cent"),
                        net,
                        String.join(", ", why.rules())));
    }

    private static boolean isWhole(Explanation why) {
        return why.daysBilled() == why.daysOfPeriod();
    }

    private static String fraction(Explanation why, String format) {
        return format.formatted(why.daysBilled(), why.daysOfPeriod());
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(DAY, locale).format(day);
    }
}
