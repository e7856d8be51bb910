package com.cegidlife.billing.subscription;

import com.cegidlife.billing.invoice.DraftLine;
import com.cegidlife.billing.invoice.InvoiceDraft;
import com.cegidlife.servicekit.problem.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contract as it is billed: each quarter in advance, anchored on the first invoice day (R19.1, D7).
 *
 * @param number of the contract
 * @param firstInvoiceDay the day the access codes were communicated
 * @param endsOn the day the running term ends, not billed (D20)
 */
public record Subscription(
        UUID contractId,
        String number,
        UUID customerId,
        LocalDate firstInvoiceDay,
        LocalDate endsOn,
        List<SubscribedLine> lines) {

    /**
     * What is billed from one day through another, whether it is invoiced already or not, each invoice on its day; the
     * earliest first.
     */
    public List<InvoiceDraft> schedule(LocalDate from, LocalDate through) {
        var portions = portions()
                .filter(portion ->
                        !portion.from().isBefore(from) && !portion.from().isAfter(through));
        return drafts(portions, Portion::from);
    }

    /** What is not invoiced yet of all that is billed through a day, to be issued on that day. */
    public List<InvoiceDraft> due(LocalDate today) {
        return drafts(unbilled(today), portion -> today);
    }

    /** Until when the lines are billed once {@link #due} is issued; without those that have nothing due. */
    public Map<UUID, LocalDate> billedUntil(LocalDate today) {
        return unbilled(today)
                .collect(Collectors.toMap(
                        portion -> portion.line().id(), Portion::until, (one, later) -> later, LinkedHashMap::new));
    }

    /** The next day on which there is something to bill after a day; the end of the term when there is nothing until then. */
    public LocalDate nextBillingDay(LocalDate today) {
        return portions()
                .map(Portion::from)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(endsOn);
    }

    /** Why a line of the {@link #schedule} amounts to what it does, in words. */
    public Text explain(DraftLine line) {
        var id = line.explanation().contractLine().orElseThrow();
        return lines.stream()
                .filter(subscribed -> subscribed.id().equals(id))
                .findFirst()
                .map(subscribed -> ExplainAmount.inWords(line, subscribed.quarterCents()))
                .orElseThrow();
    }

    private Stream<Portion> unbilled(LocalDate today) {
        return portions()
                .filter(portion ->
                        !portion.from().isAfter(today) && !portion.line().isBilled(portion.from()));
    }

    private Stream<Portion> portions() {
        return lines.stream().flatMap(line -> line.portions(firstInvoiceDay, endsOn));
    }

    private List<InvoiceDraft> drafts(Stream<Portion> portions, Function<Portion, LocalDate> issuedOn) {
        return portions
                .collect(Collectors.groupingBy(portion -> portion.key(number), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getValue().getFirst().from()))
                .map(entry -> new InvoiceDraft(
                        entry.getKey(),
                        customerId,
                        Optional.of(number),
                        issuedOn.apply(entry.getValue().getFirst()),
                        entry.getValue().stream().map(Portion::draft).toList()))
                .toList();
    }
}
