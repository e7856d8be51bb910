package com.cegidlife.availability.availability;

import com.cegidlife.servicekit.problem.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a month's rate comes about, step by step, for people; each step follows from those before (R6.3). */
public final class Explanation {

    private static final Map<Treatment, Text> EXCLUDED = Map.of(
            Treatment.PLANNED_MAINTENANCE,
            new Text("(i) fenêtres de maintenance planifiée", "(i) planned maintenance windows"),
            Treatment.URGENT_MAINTENANCE,
            new Text("(ii) maintenance urgente", "(ii) urgent maintenance"),
            Treatment.FORCE_MAJEURE,
            new Text("(iii) force majeure", "(iii) force majeure"),
            Treatment.CUSTOMER_EQUIPMENT,
            new Text(
                    "(iv) équipements fournis par le client ou ses fournisseurs",
                    "(iv) equipment supplied by the customer or its suppliers"),
            Treatment.OUTSIDE_PERIMETER,
            new Text(
                    "(v) systèmes hors du périmètre du service, réseau du client compris",
                    "(v) systems outside the service's perimeter, the customer's network included"));

    private final MonthFigures figures;
    private final List<Step> steps = new ArrayList<>();

    private Explanation(MonthFigures figures) {
        this.figures = figures;
    }

    /**
     * A step of the calculation.
     *
     * @param length what it adds, takes away or leaves
     */
    public record Step(Text text, Duration length) {}

    /** The steps in the order in which they are reckoned. */
    public static List<Step> of(MonthFigures figures) {
        var explanation = new Explanation(figures);
        explanation.tellReferencePeriod();
        explanation.tellOutages();
        explanation.tellRate();
        explanation.tellCoverage();
        return List.copyOf(explanation.steps);
    }

    /** How an excluded time is called; see the causes of R6.3. */
    public static Text nameOf(Treatment excluded) {
        return EXCLUDED.get(excluded);
    }

    private void tell(String french, String english, Duration length) {
        var spoken = Spoken.duration(length);
        steps.add(new Step(new Text(french + " : " + spoken.french(), english + ": " + spoken.english()), length));
    }

    private void tellReferencePeriod() {
        var month = Spoken.month(figures.frame().month());
        tell(
                "Période de référence (PRT) de %s, du lundi au vendredi de 07:00 à 20:00, hors jours fériés"
                        .formatted(month.french()),
                "Reference period (PRT) of %s, Monday to Friday 07:00 to 20:00, except public holidays"
                        .formatted(month.english()),
                figures.rate().referencePeriod());
    }

    private void tellOutages() {
        var rate = figures.rate();
        tell(
                "Interruptions constatées, celles qui se recouvrent comptées une fois",
                "Outages seen, overlapping ones counted once",
                rate.gross());
        tell(
                "à déduire : hors de la période de référence",
                "less: outside the reference period",
                rate.in(Treatment.OUTSIDE_REFERENCE_PERIOD));
        for (var treatment : Treatment.values()) {
            if (EXCLUDED.containsKey(treatment) && !rate.in(treatment).isZero()) {
                tell(
                        "à déduire : " + nameOf(treatment).french(),
                        "less: " + nameOf(treatment).english(),
                        rate.in(treatment));
            }
        }
        tell("Indisponibilité retenue (ΣTI)", "Downtime that counts (ΣTI)", rate.downtime());
    }

    private void tellRate() {
        var rate = figures.rate();
        var shown = Spoken.percent(rate.shown());
        var target = Spoken.percent(rate.target().percent());
        tell(
                "TD = (PRT − ΣTI) / PRT = %s ; engagement de %s %s ; reste avant de le manquer"
                        .formatted(shown.french(), target.french(), rate.isMet() ? "tenu" : "manqué"),
                "TD = (PRT − ΣTI) / PRT = %s; commitment of %s %s; left before it is missed"
                        .formatted(shown.english(), target.english(), rate.isMet() ? "met" : "missed"),
                rate.remaining());
    }

    private void tellCoverage() {
        if (!figures.coverage().unknown().isZero()) {
            tell(
                    "Non observé pendant la période de référence et hors interruption, compté ni en marche ni en arrêt",
                    "Not observed within the reference period and outside of outages, counted neither as up nor as down",
                    figures.coverage().unknown());
        }
    }
}
