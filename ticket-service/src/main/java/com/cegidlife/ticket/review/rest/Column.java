package com.cegidlife.ticket.review.rest;

import com.cegidlife.events.CommitmentState;
import com.cegidlife.ticket.review.ReviewedTicket;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a line of the list tells of a ticket. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum Column {
    NUMBER("Numéro", ticket -> Cell.plain(ticket.number())),
    SUBJECT("Objet", ticket -> Cell.text(ticket.subject())),
    KIND("Nature", ticket -> Cell.plain(ticket.kind())),
    PRIORITY("Priorité", ticket -> Cell.plain(ticket.priority())),
    SEVERITY("Criticité", ticket -> Cell.plain(ticket.severity())),
    PRODUCT("Produit", ticket -> Cell.text(ticket.product())),
    REQUESTER("Demandeur", ticket -> Cell.plain(ticket.requesterId())),
    STATE("État", ticket -> Cell.plain(ticket.state())),
    REGISTERED("Enregistrée le (heure de Paris)", ticket -> Cell.moment(ticket.registeredAt())),
    TAKEN_IN_CHARGE("Prise en charge le", ticket -> Cell.moment(ticket.takenInChargeAt())),
    RESOLVED("Résolue le", ticket -> Cell.moment(ticket.resolvedAt())),
    CLOSED("Close le", ticket -> Cell.moment(ticket.closedAt())),
    REOPENED("Réouvertures", ticket -> Cell.plain(ticket.cycle() - 1)),
    TIME_TO_TAKE_IN_CHARGE(
            "Délai de prise en charge (heures ouvrées)",
            ticket -> ticket.timeToTakeInCharge().map(Cell::time).orElse("")),
    TIME_TO_RESOLUTION(
            "Délai de résolution (heures ouvrées)",
            ticket -> ticket.timeToResolution().map(Cell::time).orElse("")),
    PROMISED("Engagements", ticket -> Cell.plain(ticket.commitments().size())),
    MET("Engagements tenus", ticket -> standing(ticket, CommitmentState.MET)),
    BREACHED("Engagements manqués", ticket -> standing(ticket, CommitmentState.BREACHED)),
    CANCELLED("Engagements annulés", ticket -> standing(ticket, CommitmentState.CANCELLED)),
    RUNNING("Engagements en cours", ticket -> standing(ticket, CommitmentState.RUNNING)),
    PAUSED("Engagements en pause", ticket -> standing(ticket, CommitmentState.PAUSED)),
    SATISFACTION("Satisfaction (1 à 5)", ticket -> Cell.plain(ticket.satisfaction()));

    private final String header;
    private final Function<ReviewedTicket, String> cell;

    Column(String header, Function<ReviewedTicket, String> cell) {
        this.header = header;
        this.cell = cell;
    }

    private static String standing(ReviewedTicket ticket, CommitmentState state) {
        return Cell.plain(ticket.commitments(state));
    }

    /** The first line. */
    static String headers() {
        return line(column -> column.header);
    }

    /** The line of a ticket. */
    static String lineOf(ReviewedTicket ticket) {
        return line(column -> column.cell.apply(ticket));
    }

    private static String line(Function<Column, String> cells) {
        return Arrays.stream(values()).map(cells).collect(Collectors.joining(";", "", "\r\n"));
    }
}
