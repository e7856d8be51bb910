package com.cegidlife.availability.availability.rest;

import static com.cegidlife.availability.availability.Spoken.seconds;

import com.cegidlife.availability.availability.Explanation;
import com.cegidlife.availability.availability.MonthFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a month's rate comes about, step by step. */
public record ExplanationView(FiguresView figures, List<StepView> steps) {

    /** A step of the calculation, in the language asked for. */
    public record StepView(
            @Schema(examples = "Indisponibilité retenue (ΣTI) : 2 h 37 min 00 s")
            String text,

            BigDecimal seconds) {}

    static ExplanationView of(MonthFigures figures, Locale language) {
        return new ExplanationView(
                FiguresView.of(figures),
                Explanation.of(figures).stream()
                        .map(step -> new StepView(step.text().in(language), seconds(step.length())))
                        .toList());
    }
}
