package com.cegidlife.ticket.creditorder;

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

    static String declined(CreditOrder order) {
        return """
                Votre commande « %1$s » n'a pas été acceptée / Your order "%1$s" was not accepted:

                %2$s""".formatted(
                        order.service().code(), order.decision().orElseThrow().declineReason());
    }
}
