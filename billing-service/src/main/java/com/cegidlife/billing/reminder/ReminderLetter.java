package com.cegidlife.billing.reminder;

import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.TermPeriod;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Tells until when the renewal of a period may be refused: in French, then in English; the deadline in a box of its own. */
record ReminderLetter(UUID contractId, TermPeriod period, String text) {

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String TEXT = """
            Contrat %1$s : vous pouvez refuser son renouvellement jusqu'au %2$s

            Bonjour,

            La période en cours du contrat %1$s de %6$s s'achève le %3$s. Sans refus de votre part, le contrat sera
            reconduit tacitement pour un an.

            +----------------------------------------------------------------------
            | Date limite pour refuser la reconduction : %2$s
            +----------------------------------------------------------------------

            Le refus s'exprime par lettre recommandée avec accusé de réception, reçue au plus tard à cette date.
            Cette information vous est due en application de l'article L. 215-1 du Code de la consommation.

            -- English --

            The running period of contract %1$s of %6$s ends on %5$s. Unless you refuse, the contract will be renewed
            tacitly for one year. A refusal is a registered letter with acknowledgement of receipt, received on %4$s
            at the latest. You are told so by article L. 215-1 of the French Consumer Code.
            """;

    static ReminderLetter about(Contract contract, TermPeriod period, String customerName) {
        var text = TEXT.formatted(
                contract.number(),
                period.noticeDeadline().format(FRENCH),
                period.endsOn().format(FRENCH),
                period.noticeDeadline().format(ENGLISH),
                period.endsOn().format(ENGLISH),
                customerName);
        return new ReminderLetter(contract.id(), period, text);
    }
}
