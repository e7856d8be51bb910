package com.cegidlife.billing.payment;

import com.cegidlife.billing.Database;
import com.cegidlife.billing.invoice.DocumentKind;
import com.cegidlife.billing.invoice.DocumentsIssued;
import com.cegidlife.billing.invoice.Invoice;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.servicekit.timer.Timer;
import com.cegidlife.servicekit.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When the reminders of each invoice are due, within the opening hours of the customer service, and which were sent. */
@ApplicationScoped
public class Reminders {

    /** Kind of the timers; the subject is the invoice. */
    public static final String TIMER = "payment-reminder";

    private static final String ADD = """
            insert into payment_reminders (invoice_id, step, sent_at, open_cents) values (?, ?, ?, ?)
            """;

    private final ReminderSettings settings;
    private final Timers timers;
    private final Database database;
    private final Clock clock;

    Reminders(ReminderSettings settings, Timers timers, Database database, Clock clock) {
        this.settings = settings;
        this.timers = timers;
        this.database = database;
        this.clock = clock;
    }

    void plan(@Observes DocumentsIssued issued) {
        timers.set(issued.documents().stream()
                .filter(document -> document.content().kind() == DocumentKind.INVOICE)
                .map(invoice -> timer(invoice, 1))
                .flatMap(Optional::stream)
                .toList());
    }

    /** How many of an invoice were sent. */
    int sent(UUID invoiceId) {
        return database.select(
                        "select count(*) from payment_reminders where invoice_id = ?", row -> row.getInt(1), invoiceId)
                .getFirst();
    }

    /** Keeps that a reminder is sent, and plans the next one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Invoice invoice, int step, long openCents) {
        database.change(ADD, invoice.content().id(), step, clock.instant(), openCents);
        timer(invoice, step + 1).ifPresent(timers::set);
    }

    /** Plans the next reminder, as when an invoice is open again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void planNext(Invoice invoice) {
        timer(invoice, sent(invoice.content().id()) + 1).ifPresent(timers::set);
    }

    private Optional<Timer> timer(Invoice invoice, int step) {
        return step > settings.days().size()
                ? Optional.empty()
                : Optional.of(new Timer(TIMER, invoice.content().id(), due(invoice, step)));
    }

    private Instant due(Invoice invoice, int step) {
        var day = invoice.place().dueOn().plusDays(settings.days().get(step - 1));
        return BookletCalendars.CUSTOMER_SERVICE.nextOpening(
                day.atStartOfDay(BookletCalendars.PARIS).toInstant());
    }
}
