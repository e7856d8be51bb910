package com.cegidlife.billing.reminder;

import com.cegidlife.billing.BusinessDate;
import com.cegidlife.billing.contract.Contract;
import com.cegidlife.billing.contract.TermPeriod;
import com.cegidlife.servicekit.id.Ids;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells a non-professional customer's administrators that the renewal may be refused, and keeps what was said (L5). */
@ApplicationScoped
class SendReminder {

    private final NonProfessionals nonProfessionals;
    private final RenewalReminders reminders;
    private final Mails mails;
    private final Ids ids;
    private final Clock clock;

    SendReminder(NonProfessionals nonProfessionals, RenewalReminders reminders, Mails mails, Ids ids, Clock clock) {
        this.nonProfessionals = nonProfessionals;
        this.reminders = reminders;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    /** @return false when there is nobody yet to tell; a professional customer need not be told */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean send(Contract contract, TermPeriod period) {
        var customer = nonProfessionals.find(contract.customerId());
        if (customer.isEmpty()) {
            return true;
        }
        var recipients = customer.get().administrators();
        if (recipients.isEmpty()) {
            return false;
        }
        var letter = ReminderLetter.about(contract, period, customer.get().name());
        var now = clock.instant();
        var inWindow = ReminderWindow.before(period).holds(BusinessDate.of(now));
        mails.send(recipients.stream()
                .map(address -> Mail.of(address, letter.text()).inThread(contract.id()))
                .toList());
        reminders.persist(new RenewalReminder(ids.next(), letter, recipients, now, inWindow));
        return true;
    }
}
