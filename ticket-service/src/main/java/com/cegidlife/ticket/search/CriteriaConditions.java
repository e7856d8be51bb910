package com.cegidlife.ticket.search;

import static com.cegidlife.ticket.search.SoughtWords.readable;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.TicketState;
import com.cegidlife.ticket.tag.TagName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What criteria other than words ask of a row of tickets that is called {@code ticket}. */
final class CriteriaConditions {

    /** Only on open tickets something is owed; so the index of the queue is of use. */
    private static final String OWED_BEFORE = "ticket.kind = any ('{%s}') and %s and %s < ?"
            .formatted(
                    Arrays.stream(TicketKind.values()).map(TicketKind::name).collect(Collectors.joining(",")),
                    QueueListing.OPEN,
                    QueueListing.DUE);

    /** Of a row of tickets that is called {@code ticket}. */
    static final String TAGGED =
            "exists (select from ticket_tags tagged where tagged.ticket_id = ticket.id and tagged.tag = ?)";

    private static final String WATCHED =
            "ticket.id in (select watched.ticket_id from ticket_watchers watched where watched.watcher_id = ?)";

    private CriteriaConditions() {}

    static void add(TicketCriteria criteria, Searcher searcher, Conditions conditions) {
        people(criteria, searcher, conditions);
        subject(criteria, conditions);
        life(criteria, conditions);
        tags(criteria, searcher, conditions);
    }

    private static void tags(TicketCriteria criteria, Searcher searcher, Conditions conditions) {
        var wanted = criteria.tag() == null ? Set.<String>of() : criteria.tag();
        conditions.andIf(!wanted.isEmpty() && !searcher.isStaff(), "false");
        wanted.stream()
                .filter(Objects::nonNull)
                .forEach(tag -> conditions.and(TAGGED, text(tag, CriteriaConditions::asTag)));
    }

    private static void people(TicketCriteria criteria, Searcher searcher, Conditions conditions) {
        conditions
                .andIfStated("ticket.customer_id = ?", criteria.customerId())
                .andIfStated("ticket.requester_id = ?", criteria.requesterId())
                .andIfStated("ticket.assigned_to = ?", criteria.assignedTo())
                .andIfStated("ticket.assigned_to = ?", isTrue(criteria.mine()) ? searcher.userId() : null)
                .andIfStated(WATCHED, isTrue(criteria.watched()) ? searcher.userId() : null)
                .andIf(isTrue(criteria.unassigned()), "ticket.assigned_to is null");
    }

    private static void subject(TicketCriteria criteria, Conditions conditions) {
        conditions
                .andIfStated("ticket.number = ?", text(criteria.number(), CriteriaConditions::asNumber))
                .andIfStated("ticket.kind = ?", criteria.kind())
                .andIfStated("ticket.origin = ?", criteria.origin())
                .andIfStated("ticket.priority = ?", criteria.priority())
                .andIfStated("ticket.product = ?", text(criteria.product(), String::strip))
                .andIfStated("ticket.module = ?", text(criteria.module(), String::strip))
                .andIfStated("ticket.product_version = ?", text(criteria.productVersion(), String::strip))
                .andIfStated("ticket.outcome = ?", criteria.outcome())
                .andIfStated("ticket.severity = ?", criteria.severity());
    }

    private static void life(TicketCriteria criteria, Conditions conditions) {
        var stages = Optional.ofNullable(criteria.stage());
        conditions
                .andIfStated("ticket.state = any (?)", anyOf(criteria.state()))
                .andIfStated("ticket.state = any (?)", stages.map(Stage::states).orElse(null))
                .andIfStated("ticket.registered_at >= ?", criteria.registeredFrom())
                .andIfStated("ticket.registered_at < ?", criteria.registeredTo())
                .andIfStated(OWED_BEFORE, criteria.nextDueBefore());
    }

    private static List<TicketState> anyOf(Set<TicketState> stated) {
        var several = stated == null
                ? List.<TicketState>of()
                : stated.stream().filter(Objects::nonNull).toList();
        return several.isEmpty() ? null : several;
    }

    private static boolean isTrue(Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }

    private static String text(String stated, UnaryOperator<String> form) {
        return stated == null ? null : form.apply(readable(stated));
    }

    /** What is no tag is on no ticket. */
    static String asTag(String typed) {
        return TagName.of(typed).map(TagName::value).orElse("");
    }

    private static String asNumber(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT);
    }
}
