package com.cegidlife.ticket.accompaniment;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is written on a question about its accompaniment: French first, then English; times in Europe/Paris. */
final class AccompanimentWords {

    private AccompanimentWords() {}

    static Text offered(Quote quote) {
        return new Text(
                "Cette question demande du temps dédié. Devis : %s ; %d minutes, %s hors taxes, valable jusqu'au %s. Un administrateur CegidLife de votre société peut l'accepter ou le refuser ; rien n'est facturé avant son accord."
                        .formatted(
                                quote.description(),
                                quote.minutes(),
                                amount(quote, Locale.FRANCE),
                                day(quote.validUntil(), Locale.FRANCE)),
                "This question needs dedicated time. Quote: %s; %d minutes, %s without tax, valid until %s. A CegidLife administrator of your company may accept or refuse it; nothing is billed before it is accepted."
                        .formatted(
                                quote.description(),
                                quote.minutes(),
                                amount(quote, Locale.UK),
                                day(quote.validUntil(), Locale.UK)));
    }

    static Text accepted() {
        return new Text(
                "Le devis est accepté ; l'accompagnement se planifie dès que l'achat est confirmé.",
                "The quote is accepted; the accompaniment is scheduled as soon as the purchase is confirmed.");
    }

    static Text refused(String reason) {
        return new Text("Le devis est refusé : " + reason, "The quote is refused: " + reason);
    }

    static Text withdrawn(String reason) {
        return new Text("Le devis est retiré : " + reason, "The quote is withdrawn: " + reason);
    }

    static Text quoteExpired(Quote quote) {
        return new Text(
                "Le devis, valable jusqu'au %s, a expiré sans réponse."
                        .formatted(day(quote.validUntil(), Locale.FRANCE)),
                "The quote, valid until %s, has expired without an answer."
                        .formatted(day(quote.validUntil(), Locale.UK)));
    }

    static Text confirmed(String orderNumber) {
        return new Text(
                "L'achat de l'accompagnement est confirmé (commande %s) : une date vous sera proposée."
                        .formatted(orderNumber),
                "The purchase of the accompaniment is confirmed (order %s): a date will be proposed to you."
                        .formatted(orderNumber));
    }

    static Text notBought(Text why) {
        return new Text(
                "L'accompagnement n'aura pas lieu et rien n'est facturé. " + why.french(),
                "The accompaniment will not take place, and nothing is billed. " + why.english());
    }

    static Text scheduled(Meeting meeting) {
        return new Text(
                "L'accompagnement est planifié le %s (heure de Paris)."
                        .formatted(moment(meeting.startsAt(), Locale.FRANCE)),
                "The accompaniment is scheduled on %s (Paris time).".formatted(moment(meeting.startsAt(), Locale.UK)));
    }

    static Text held() {
        return new Text(
                "L'accompagnement a eu lieu ; le rapport d'intervention suivra.",
                "The accompaniment took place; the intervention report will follow.");
    }

    static Text reported() {
        return new Text(
                "Le rapport d'intervention est disponible dans votre espace CegidLife.",
                "The intervention report is available in your CegidLife space.");
    }

    private static String amount(Quote quote, Locale locale) {
        return String.format(locale, "%,.2f €", quote.price().getAmount());
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    private static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", locale)
                .withZone(BookletCalendars.PARIS)
                .format(instant);
    }
}
