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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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
        send(session, addresses, new Invited(session.plan(), page(session)), UnaryOperator.identity());
    }

    void registered(WebSession session, Collection<UUID> users) {
        withFile(session, users, new Registered(session.plan(), page(session)), calendar::request);
    }

    void waiting(WebSession session, UUID user) {
        send(session, addresses(List.of(user)), new Waiting(session.plan(), page(session)), UnaryOperator.identity());
    }

    void changed(WebSession session, Collection<UUID> users) {
        withFile(session, users, new Changed(session.plan(), page(session)), calendar::request);
    }

    void cancelled(WebSession session, Collection<UUID> users) {
        withFile(session, users, new Cancelled(session.plan(), page(session)), calendar::cancel);
    }

    /** Who does not come any more: it leaves the calendar. */
    void unregistered(WebSession session, UUID user) {
        withFile(session, List.of(user), new Unregistered(session.plan(), page(session)), calendar::cancel);
    }

    void reminded(WebSession session, Collection<UUID> users) {
        send(session, addresses(users), new Reminded(session.plan(), page(session)), UnaryOperator.identity());
    }

    private void withFile(
            WebSession session,
            Collection<UUID> users,
            TemplateInstance letter,
            BiFunction<WebSession, String, Attachment> file) {
        send(session, addresses(users), letter, mail -> mail.with(file.apply(session, mail.recipient())));
    }

    private void send(
            WebSession session, List<String> addresses, TemplateInstance template, UnaryOperator<Mail> completed) {
        var letter = template.render();
        mails.send(addresses.stream()
                .map(address -> Mail.of(address, letter).inThread(session.id()))
                .map(completed)
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
