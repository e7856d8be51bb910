package com.cegidlife.ticket.desk.rest;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.desk.AwaitedPurchase;
import com.cegidlife.ticket.desk.FilledForm;
import com.cegidlife.ticket.desk.Ticket;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What who wanted to buy usage assistance is told with the acknowledgement (R15.16); times in Europe/Paris. */
final class PurchaseWords {

    private static final Text FREE = new Text(
            "Cette question est gratuite pour vous : rien n'est acheté ni facturé.",
            "This question is free for you: nothing is bought or billed.");

    private static final DateTimeFormatter FRENCH = moment(Locale.FRANCE);
    private static final DateTimeFormatter ENGLISH = moment(Locale.UK);

    private PurchaseWords() {}

    private static DateTimeFormatter moment(Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", locale).withZone(BookletCalendars.PARIS);
    }

    /** Empty when nothing was to be bought. */
    static Optional<Text> notice(Ticket registered, FilledForm form) {
        return registered
                .purchase()
                .map(purchase -> awaiting(registered.number(), purchase))
                .or(() -> form.buysAssistance() ? Optional.of(FREE) : Optional.empty());
    }

    private static Text awaiting(String number, AwaitedPurchase purchase) {
        var french = """
                La question %s s'ouvrira dès qu'un administrateur CegidLife de votre société aura confirmé l'achat de \
                l'aide à l'utilisation, au plus tard le %s (heure de Paris). Sans confirmation d'ici là, elle sera annulée \
                et rien ne sera facturé.""";
        var english = """
                Question %s opens as soon as a CegidLife administrator of your company has confirmed the purchase of usage \
                assistance, by %s (Paris time) at the latest. Without confirmation by then it is cancelled, and nothing is \
                billed.""";
        return new Text(
                french.formatted(number, FRENCH.format(purchase.expiresAt())),
                english.formatted(number, ENGLISH.format(purchase.expiresAt())));
    }
}
