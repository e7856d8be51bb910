package com.cegidlife.learning.standing;

import com.cegidlife.learning.entitlement.Account;
import com.cegidlife.learning.entitlement.Accounts;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Tells users by mail of their learning phases, with direct links to path and exam (R15.8); who has no address is not told. */
@ApplicationScoped
class PhaseMails {

    private final Accounts accounts;
    private final Mails mails;
    private final PortalLinks portal;

    PhaseMails(Accounts accounts, Mails mails, PortalLinks portal) {
        this.accounts = accounts;
        this.mails = mails;
        this.portal = portal;
    }

    void tellOfBeginning(@Observes PhaseBegun begun) {
        send(begun.userId(), List.of(begun.phase()), (name, courses) -> new Begun(name, courses.getFirst()));
    }

    void remind(UUID userId, List<LearningPhase> phases) {
        send(userId, phases, Ending::new);
    }

    void tellOfEnd(UUID userId, List<LearningPhase> phases) {
        send(userId, phases, Lapsed::new);
    }

    private void send(
            UUID userId, List<LearningPhase> phases, BiFunction<String, List<Course>, TemplateInstance> letter) {
        if (!phases.isEmpty()) {
            var courses = phases.stream().map(this::course).toList();
            accounts.findByIdOptional(userId)
                    .flatMap(account -> mail(account, letter.apply(account.displayName(), courses))
                            .findFirst())
                    .ifPresent(mails::send);
        }
    }

    private static Stream<Mail> mail(Account account, TemplateInstance letter) {
        return account.email().stream().map(address -> Mail.of(address, letter.render()));
    }

    private Course course(LearningPhase phase) {
        var training = "/training/" + phase.functionalRole();
        return new Course(phase, portal.to(training), portal.to(training + "/exam"));
    }

    /** @param path the page of the certifying path of the functional role, which has one exam (R15.2) */
    record Course(LearningPhase phase, URI path, URI exam) {}

    record Begun(String name, Course course) implements TemplateInstance {}

    record Ending(String name, List<Course> courses) implements TemplateInstance {}

    record Lapsed(String name, List<Course> courses) implements TemplateInstance {}
}
