package com.cegidlife.ticket.incomingmail;

import com.cegidlife.ticket.desk.Ticket;
import com.cegidlife.ticket.desk.Tickets;
import com.cegidlife.ticket.entitlement.Addressee;
import com.cegidlife.ticket.entitlement.Addressees;
import com.cegidlife.ticket.incomingmail.ReplyAddresses.SignedAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides whose answer a mail is. Neither the sender's address, which anybody may write, nor the address that it came to,
 * which may have been forwarded, decides alone: the latter must have been given to the account that has the former (R11.2).
 */
@ApplicationScoped
class JudgeLetter {

    private final ReplyAddresses addresses;
    private final Addressees people;
    private final Tickets tickets;

    JudgeLetter(ReplyAddresses addresses, Addressees people, Tickets tickets) {
        this.addresses = addresses;
        this.people = people;
        this.tickets = tickets;
    }

    @Transactional
    public Verdict judge(Letter letter) {
        var senders = letter.sender().map(people::withAddress).orElse(List.of());
        var signed = addresses.among(letter.recipients());
        var recipient = signed.stream().map(SignedAddress::address).findFirst();
        var author = senders.size() == 1 ? Optional.of(senders.getFirst().userId()) : Optional.<UUID>empty();
        return letter.defect()
                .or(() -> MailSigns.in(letter.headers()))
                .or(() -> letter.sender().filter(addresses::isOurs).map(own -> AsideReason.AUTOMATIC))
                .or(() -> signed.isEmpty() ? Optional.of(AsideReason.NO_TICKET) : Optional.empty())
                .or(() -> senders.isEmpty() ? Optional.of(AsideReason.UNKNOWN_SENDER) : Optional.empty())
                .map(why -> Verdict.aside(why, author, recipient))
                .or(() -> signed.stream()
                        .flatMap(address -> answer(address, senders).stream())
                        .findFirst())
                .orElseGet(() -> Verdict.aside(AsideReason.NOT_THE_ADDRESSEE, author, recipient));
    }

    private Optional<Verdict> answer(SignedAddress address, List<Addressee> senders) {
        return tickets.numbered(address.number())
                .flatMap(ticket -> senders.stream()
                        .filter(sender -> isGivenTo(sender, ticket, address))
                        .findFirst()
                        .map(author -> Verdict.answer(author.userId(), goingOn(ticket), address.address())));
    }

    /** People answer the mails that they have, also those about a ticket that was merged since. */
    private Ticket goingOn(Ticket ticket) {
        return tickets.findById(tickets.whereItGoesOn(ticket.id()));
    }

    private boolean isGivenTo(Addressee sender, Ticket ticket, SignedAddress address) {
        return addresses.isGivenTo(sender.userId(), address)
                && ticket.customerId().equals(sender.customerId());
    }
}
