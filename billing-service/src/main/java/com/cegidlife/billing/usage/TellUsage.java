package com.cegidlife.billing.usage;

import com.cegidlife.billing.account.Accounts;
import com.cegidlife.billing.usage.UsageState.News;
import com.cegidlife.events.StorageAllowanceExceeded;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells the administrators of a customer by mail what they must know of its use, and the other services by an event. */
@ApplicationScoped
class TellUsage {

    private final Accounts accounts;
    private final Mails mails;
    private final Outbox outbox;

    TellUsage(Accounts accounts, Mails mails, Outbox outbox) {
        this.accounts = accounts;
        this.mails = mails;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void tell(UUID customerId, Set<News> news, DailyUsage usage, OrderedQuantity ordered) {
        if (news.contains(News.STORAGE_EXCEEDED)) {
            outbox.add(new StorageAllowanceExceeded(
                    customerId, usage.day(), usage.storageBytes(), ordered.storageBytes()));
        }
        var letters = news.stream()
                .map(each -> UsageLetters.of(each, usage, ordered))
                .flatMap(Optional::stream)
                .toList();
        var administrators = accounts.addressesOfAdministrators(customerId);
        mails.send(administrators.stream()
                .flatMap(address -> letters.stream().map(letter -> Mail.of(address, letter)))
                .toList());
    }
}
