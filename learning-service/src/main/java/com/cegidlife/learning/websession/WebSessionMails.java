package com.cegidlife.learning.websession;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.servicekit.mail.Attachment;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Tells people by mail what becomes of live web sessions, with files for their calendars; whoever has no address is not told. */
@ApplicationScoped
class WebSessionMails {

    private final Accounts accounts;
    private final SessionCalendar calendar;
    private final Mails mails;
    private final PortalLinks portal;

    WebSessionMails(Accounts accounts, SessionCalendar calendar, Mails mails, PortalLinks portal) {
        this.accounts = accounts;
        this.calendar = calendar;
        this.mails = mails;
        this.portal = portal;
    }

    /** To addresses, not users: they were just read. */
    void invited(WebSession session, List<String> addresses) {
        var letter = new Invited(session.plan(), page(session)).render();
        mails.send(addresses.stream()
                .map(address -> Mail.of(address, letter).inThread(session.id()))
                .toList());
    }

    void registered(WebSession session, Collection<UUID> users) {
        send(
                session,
                users,
                new Registered(session.plan(), page(session)),
                address -> calendar.request(session, address));
    }

    void waiting(WebSession session, UUID user) {
        var letter = new Waiting(session.plan(), page(session)).render();
        mails.send(addresses(List.of(user)).stream()
                .map(address -> Mail.of(address, letter).inThread(session.id()))
                .toList());
    }

    void changed(WebSession session, Collection<UUID> users) {
        send(session, users, new Changed(session.plan(), page(session)), address -> calendar.request(session, address));
    }

    void cancelled(WebSession session, Collection<UUID> users) {
        send(
                session,
                users,
                new Cancelled(session.plan(), page(session)),
                address -> calendar.cancel(session, address));
    }

    /** Who does not come any more: it leaves the calendar. */
    void unregistered(WebSession session, UUID user) {
        send(
                session,
                List.of(user),
                new Unregistered(session.plan(), page(session)),
                address -> calendar.cancel(session, address));
    }

    void reminded(WebSession session, Collection<UUID> users) {
        var letter = new Reminded(session.plan(), page(session)).render();
        mails.send(addresses(users).stream()
                .map(address -> Mail.of(address, letter).inThread(session.id()))
                .toList());
    }

    private void send(
            WebSession session, Collection<UUID> users, TemplateInstance template, Function<String, Attachment> file) {
        var letter = template.render();
        mails.send(addresses(users).stream()
                .map(address -> Mail.of(address, letter).inThread(session.id()).with(file.apply(address)))
                .toList());
    }

    private List<String> addresses(Collection<UUID> users) {
        return users.isEmpty()
                ? List.of()
                : accounts.of(users).values().stream()
                        .map(Account::email)
                        .flatMap(Optional::stream)
                        .toList();
    }

    private URI page(WebSession session) {
        return portal.to("/web-sessions/" + session.id());
    }

    record Invited(Plan plan, URI link) implements TemplateInstance {}

    record Registered(Plan plan, URI link) implements TemplateInstance {}

    record Waiting(Plan plan, URI link) implements TemplateInstance {}

    record Changed(Plan plan, URI link) implements TemplateInstance {}

    record Cancelled(Plan plan, URI link) implements TemplateInstance {}

    record Unregistered(Plan plan, URI link) implements TemplateInstance {}

    record Reminded(Plan plan, URI link) implements TemplateInstance {}
}
