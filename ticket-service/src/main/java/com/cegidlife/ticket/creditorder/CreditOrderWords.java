package com.cegidlife.ticket.creditorder;

import com.cegidlife.events.CreditsRefused;

/** What people read about an order in credits: French first, then English. */
final class CreditOrderWords {

    private CreditOrderWords() {}

    static String subject(OrderedService service) {
        return "Commande en crédits / Order in credits: " + service.code();
    }

    /** What the customer asks for: the context alone would not say which service. */
    static String context(OrderedService service, String context) {
        return service.description() + "\n\n" + context;
    }

    static String accepted(CreditOrder order) {
        int credits = order.decision().orElseThrow().credits();
        var many = credits == 1 ? "" : "s";
        return """
                Votre commande « %1$s » est acceptée, pour %2$d crédit%3$s.

                Your order "%1$s" is accepted, for %2$d credit%3$s.""".formatted(order.service().code(), credits, many);
    }

    static String cancelled(CreditOrder order, String reason) {
        return """
                Votre commande « %1$s » est annulée, et ses crédits vous sont rendus :
                Your order "%1$s" is cancelled, and its credits are given back:
                %2$s""".formatted(order.service().code(), reason);
    }

    static String refused(CreditOrder order, CreditsRefused refused) {
        return """
                Votre commande « %1$s » coûte %2$d crédit(s), et vous en avez %3$d d'utilisables : aucun n'est débité. Le service
                peut être payé en euros, et un titulaire d'un pack Service+ peut acheter des crédits unitaires.
                Your order "%1$s" costs %2$d credit(s), and you have %3$d to use: none is debited. The service can be paid in
                euros, and a holder of a Service+ pack can buy unit credits.""".formatted(order.service().code(), refused.credits(), refused.available());
    }

    static String declined(CreditOrder order) {
        return """
                Votre commande « %1$s » n'a pas été acceptée / Your order "%1$s" was not accepted:

                %2$s""".formatted(
                        order.service().code(), order.decision().orElseThrow().declineReason());
    }
}
