package com.cegidlife.billing.figures.rest;

import com.cegidlife.billing.figures.MonthFigures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures of months as spreadsheets in French read them. */
final class FigureCsv {

    private static final String HEADER =
            "mois;facturé;crédité;reconnu;produits constatés d'avance;MRR début;nouveau;expansion;contraction;attrition;MRR fin;ARR;clients;clients perdus\n";

    private FigureCsv() {}

    static String of(List<MonthFigures> months) {
        return months.stream().map(FigureCsv::line).collect(Collectors.joining("", HEADER, ""));
    }

    private static String line(MonthFigures month) {
        var recurring = month.recurring();
        return Stream.of(
                        month.month(),
                        month.invoicedCents(),
                        month.creditedCents(),
                        month.recognisedCents(),
                        month.deferredCents(),
                        recurring.startCents(),
                        recurring.newCents(),
                        recurring.expansionCents(),
                        recurring.contractionCents(),
                        recurring.churnCents(),
                        recurring.endCents(),
                        recurring.yearlyCents(),
                        recurring.customers(),
                        recurring.customersLost())
                .map(Object::toString)
                .collect(Collectors.joining(";", "", "\n"));
    }
}
