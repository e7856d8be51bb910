package com.cegidlife.learning.standing;

import com.cegidlife.events.Standing;
import com.cegidlife.learning.certification.CertifiedPeriod;
import com.cegidlife.learning.certification.CertifiedPeriod.Ending;
import com.cegidlife.learning.standing.ExplainStanding.Reason;
import com.cegidlife.servicekit.mail.Moments;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts into words what a standing on a product rests on. */
@ApplicationScoped
class Reasons {

    /** The facts by the order in which they began, then what follows from them. */
    List<Reason> of(Standings standings, Optional<Standing> standing, Instant instant) {
        var phases = standings.phases().stream()
                .filter(phase -> phase.hasBegunAt(instant))
                .map(phase -> phase(phase, instant));
        var certified = standings.certified().stream()
                .filter(period -> period.hasBegunAt(instant))
                .map(period -> certified(period, instant));
        var facts = Stream.concat(phases, certified)
                .sorted(Comparator.comparing(reason -> reason.from().orElseThrow()));
        return Stream.concat(facts, Stream.of(conclusion(standings, standing, instant)))
                .toList();
    }

    private static Reason phase(LearningPhase phase, Instant instant) {
        var role = phase.functionalRole();
        var ended = !phase.isOpenAt(instant);
        var text = new Text(
                "Fonctionnel %s attribué %s : la phase d'apprentissage de six mois %s %s."
                        .formatted(
                                role,
                                Moments.inFrench(phase.startsAt()),
                                ended ? "a pris fin" : "court jusqu'à",
                                Moments.inFrench(phase.endsAt())),
                "Functional role %s given on %s: the learning phase of six months %s %s."
                        .formatted(
                                role,
                                Moments.inEnglish(phase.startsAt()),
                                ended ? "ended on" : "runs until",
                                Moments.inEnglish(phase.endsAt())));
        return new Reason(ended ? "R15.10" : "R15.8", text, Optional.of(phase.startsAt()), Optional.of(phase.endsAt()));
    }

    private static Reason certified(CertifiedPeriod period, Instant instant) {
        var passed = new Text(
                "Examen du fonctionnel %s réussi sur la version %s %s (attestation %s)"
                        .formatted(
                                period.functionalRole(),
                                period.productVersion(),
                                Moments.inFrench(period.from()),
                                period.number()),
                "Exam of functional role %s passed on version %s on %s (certificate %s)"
                        .formatted(
                                period.functionalRole(),
                                period.productVersion(),
                                Moments.inEnglish(period.from()),
                                period.number()));
        var fate = period.isValidAt(instant)
                ? new Text(
                        " : la certification est valable jusqu'à une nouvelle version majeure.",
                        ": the certification is valid until a new major version.")
                : ending(period);
        var rule = period.isValidAt(instant) || isRevoked(period) ? "R15.7" : "R15.12";
        return new Reason(
                rule,
                new Text(passed.french() + fate.french(), passed.english() + fate.english()),
                Optional.of(period.from()),
                period.until());
    }

    private static Text ending(CertifiedPeriod period) {
        var end = period.until().orElseThrow();
        return switch (period.ending().orElseThrow()) {
            case Ending.Superseded superseded ->
                new Text(
                        " : la version majeure %s y a mis fin %s."
                                .formatted(superseded.version(), Moments.inFrench(end)),
                        ": the major version %s ended it on %s."
                                .formatted(superseded.version(), Moments.inEnglish(end)));
            case Ending.Revoked revoked ->
                new Text(
                        " : révoquée %s, motif : %s.".formatted(Moments.inFrench(end), revoked.reason()),
                        ": revoked on %s, reason: %s.".formatted(Moments.inEnglish(end), revoked.reason()));
        };
    }

    private static boolean isRevoked(CertifiedPeriod period) {
        return period.ending().filter(Ending.Revoked.class::isInstance).isPresent();
    }

    private static Reason conclusion(Standings standings, Optional<Standing> standing, Instant instant) {
        if (standing.isEmpty()) {
            return conclusion(
                    "R15.16",
                    "Aucun fonctionnel de ce produit n'a été attribué et aucun examen réussi : les questions d'utilisation sont payantes.",
                    "No functional role of this product was given and no exam passed: usage questions are paid.");
        }
        return switch (standing.get()) {
            case CERTIFIED ->
                conclusion(
                        hasLapsedBefore(standings, instant) ? "R15.11" : "R15.9",
                        "Une certification est valable : les questions d'utilisation sont gratuites.",
                        "A certification is valid: usage questions are free.");
            case LEARNING ->
                conclusion(
                        "R15.9",
                        "Une phase d'apprentissage court : les questions d'utilisation sont gratuites jusqu'à sa fin.",
                        "A learning phase is open: usage questions are free until it ends.");
            case LAPSED ->
                conclusion(
                        "R15.10",
                        "Ni certification valable ni phase d'apprentissage en cours : les questions d'utilisation sont payantes ; la formation et l'examen restent ouverts, et réussir l'examen rend la gratuité.",
                        "Neither a valid certification nor an open learning phase: usage questions are paid; training and exam stay open, and passing the exam makes questions free again.");
        };
    }

    /** Whether questions were paid before the certification that is valid now: it gave them back. */
    private static boolean hasLapsedBefore(Standings standings, Instant instant) {
        return standings.certified().stream()
                .filter(period -> period.isValidAt(instant))
                .map(period -> period.from().minusNanos(1))
                .flatMap(before -> standings.at(before).stream())
                .anyMatch(before -> before.standing() == Standing.LAPSED);
    }

    private static Reason conclusion(String rule, String french, String english) {
        return new Reason(rule, new Text(french, english), Optional.empty(), Optional.empty());
    }
}
