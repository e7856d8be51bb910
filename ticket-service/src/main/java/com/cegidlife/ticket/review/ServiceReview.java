package com.cegidlife.ticket.review;

import com.cegidlife.events.AnomalySeverity;
import com.cegidlife.events.CommitmentKind;
import com.cegidlife.events.TicketKind;
import com.cegidlife.events.TicketPriority;
import com.cegidlife.ticket.desk.TicketState;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A customer's dashboard on its tickets (R13.5). Every figure is about the tickets registered in the period, as they are at
 * one instant, so that all of them rest on the same list and add up. It is made by adding each ticket once, in any order.
 */
public final class ServiceReview {

    private final Period period;
    private final Instant at;
    private final Breakdown<TicketKind> byKind = new Breakdown<>();
    private final Breakdown<TicketPriority> byPriority = new Breakdown<>();
    private final Breakdown<AnomalySeverity> bySeverity = new Breakdown<>();
    private final Breakdown<String> byProduct = new Breakdown<>();
    private final Breakdown<UUID> byRequester = new Breakdown<>();
    private final Breakdown<TicketState> byState = new Breakdown<>();
    private final Map<CommitmentKind, Attainment> attainment = new EnumMap<>(CommitmentKind.class);
    private final SortedMap<YearMonth, MonthTrend> trend = new TreeMap<>();
    private final Times toTakeInCharge = new Times();
    private final Times toResolution = new Times();
    private final Satisfaction satisfaction = new Satisfaction();
    private int tickets;
    private int reopened;

    /** @param at the instant at which the tickets are as they are added */
    ServiceReview(Period period, Instant at) {
        this.period = period;
        this.at = at;
        period.months().forEach(month -> trend.put(month, new MonthTrend()));
        for (var kind : CommitmentKind.values()) {
            attainment.put(kind, new Attainment());
        }
    }

    /** @param ticket registered in the period */
    void add(ReviewedTicket ticket) {
        tickets++;
        byKind.add(ticket.kind());
        byPriority.add(ticket.priority());
        bySeverity.add(ticket.severity());
        byProduct.add(ticket.product());
        byRequester.add(ticket.requesterId());
        byState.add(ticket.state());
        trend.get(ticket.month()).add(ticket);
        ticket.timeToTakeInCharge().ifPresent(toTakeInCharge::add);
        ticket.timeToResolution().ifPresent(toResolution::add);
        if (ticket.satisfaction() != null) {
            satisfaction.add(ticket.satisfaction(), 1);
        }
        if (ticket.isReopened()) {
            reopened++;
        }
        ticket.commitments()
                .forEach(promise -> attainment.get(promise.kind()).add(promise.state(), promise.warned(), 1));
    }

    public Period period() {
        return period;
    }

    /** The instant at which everything is as it says. */
    public Instant at() {
        return at;
    }

    public int tickets() {
        return tickets;
    }

    public Breakdown<TicketKind> byKind() {
        return byKind;
    }

    public Breakdown<TicketPriority> byPriority() {
        return byPriority;
    }

    public Breakdown<AnomalySeverity> bySeverity() {
        return bySeverity;
    }

    public Breakdown<String> byProduct() {
        return byProduct;
    }

    /** By the user who registered it; without one those that the suite opened. */
    public Breakdown<UUID> byRequester() {
        return byRequester;
    }

    public Breakdown<TicketState> byState() {
        return byState;
    }

    /** Every kind of commitment, also when none was made. */
    public Map<CommitmentKind, Attainment> attainment() {
        return Collections.unmodifiableMap(attainment);
    }

    /** Every month of the period, by the registration of the tickets. */
    public SortedMap<YearMonth, MonthTrend> trend() {
        return Collections.unmodifiableSortedMap(trend);
    }

    /** From the registration to the first take-in-charge, business time of support. */
    public Times toTakeInCharge() {
        return toTakeInCharge;
    }

    /** From the registration to the resolution that stands, business time of support. */
    public Times toResolution() {
        return toResolution;
    }

    /** What the requesters said after the closing that stands. */
    public Satisfaction satisfaction() {
        return satisfaction;
    }

    /** How many of the tickets were reopened at least once. */
    public int reopened() {
        return reopened;
    }
}
