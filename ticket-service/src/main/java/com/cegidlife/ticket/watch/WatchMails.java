package com.cegidlife.ticket.watch;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import com.cegidlife.ticket.desk.ActorKind;
import com.cegidlife.ticket.desk.Note;
import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.incomingmail.ReplyAddresses;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Writes to those who follow a ticket, in the running transaction. */
@ApplicationScoped
class WatchMails {

    private final WatchersToTell watchers;
    private final ReplyAddresses replyAddresses;
    private final Mails mails;
    private final PortalLinks portal;

    WatchMails(WatchersToTell watchers, ReplyAddresses replyAddresses, Mails mails, PortalLinks portal) {
        this.watchers = watchers;
        this.replyAddresses = replyAddresses;
        this.mails = mails;
        this.portal = portal;
    }

    /** Tells what was written for the customer to read; neither its author, nor who is told of it as the requester. */
    void written(Ticket ticket, Note note) {
        var byAgent = note.author().kind() == ActorKind.AGENT;
        mails.send(watchers.of(ticket)
                .filter(reader -> !reader.id().equals(note.author().userId()))
                .filter(reader ->
                        !byAgent || !reader.id().equals(ticket.requester().userId()))
                .map(reader -> {
                    var answers =
                            reader.ofTheCustomer() ? replyAddresses.of(ticket, reader.id()) : Optional.<String>empty();
                    var letter = letter(ticket, reader.email(), answers);
                    return mail(letter, new Written(letter, note.text()));
                })
                .toList());
    }

    /** Tells agents that an internal note mentions them. */
    void mentioned(Ticket ticket, Note note, List<MentionName> agents) {
        mails.send(agents.stream()
                .flatMap(agent -> agent.email().stream())
                .map(email -> {
                    var letter = letter(ticket, email, Optional.empty());
                    return mail(letter, new Mentioned(letter, note.text()));
                })
                .toList());
    }

    private WatchLetter letter(Ticket ticket, String email, Optional<String> answeredTo) {
        return new WatchLetter(ticket, email, portal.to("/tickets/" + ticket.number()), answeredTo);
    }

    private static Mail mail(WatchLetter letter, TemplateInstance template) {
        var mail =
                Mail.of(letter.to(), template.render()).inThread(letter.ticket().id());
        return letter.answeredTo().map(mail::answeredTo).orElse(mail);
    }

    record Written(WatchLetter letter, String text) implements TemplateInstance {}

    record Mentioned(WatchLetter letter, String text) implements TemplateInstance {}
}
