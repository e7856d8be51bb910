package com.cegidlife.ticket.incomingmail;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes a mail that arrived a public reply on its ticket, or sets it aside for agents. The same mail again changes nothing;
 * one that cannot be handled just now throws, and is to be given again later.
 */
@ApplicationScoped
public class ReceiveLetter {

    private final IncomingMails mails;
    private final JudgeLetter judgeLetter;
    private final AnswerTicket answerTicket;
    private final SetMailAside setMailAside;
    private final Turns turns;

    ReceiveLetter(
            IncomingMails mails,
            JudgeLetter judgeLetter,
            AnswerTicket answerTicket,
            SetMailAside setMailAside,
            Turns turns) {
        this.mails = mails;
        this.judgeLetter = judgeLetter;
        this.answerTicket = answerTicket;
        this.setMailAside = setMailAside;
        this.turns = turns;
    }

    /** @throws Refusal when it must wait */
    public void receive(Letter letter) {
        if (mails.holds(letter)) {
            return;
        }
        var verdict = judgeLetter.judge(letter);
        verdict.reason()
                .or(() -> turns.exceededBy(verdict))
                .map(Aside::because)
                .or(() -> answerTicket.answer(letter, verdict))
                .ifPresent(why -> setMailAside.keep(letter, verdict, why));
    }
}
