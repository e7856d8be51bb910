package com.cegidlife.learning.cockpit;

import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
import com.cegidlife.servicekit.portal.PortalLinks;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What learners read whom their administrator reminds. */
@ApplicationScoped
class ReminderMails {

    private final Mails mails;
    private final PortalLinks portal;

    ReminderMails(Mails mails, PortalLinks portal) {
        this.mails = mails;
        this.portal = portal;
    }

    /** One mail a person, for all of the rows; each person has an address. */
    void remind(List<LearnerRow> learners) {
        var byPerson = learners.stream()
                .collect(Collectors.groupingBy(LearnerRow::userId, LinkedHashMap::new, Collectors.toList()));
        mails.send(byPerson.values().stream().map(this::mail).toList());
    }

    private Mail mail(List<LearnerRow> ofOne) {
        var person = ofOne.getFirst();
        var courses = ofOne.stream().map(this::course).toList();
        return Mail.of(person.email().orElseThrow(), new Reminded(person.name(), courses).render());
    }

    private Course course(LearnerRow learner) {
        var training = "/training/" + learner.functionalRole();
        return new Course(learner, portal.to(training), portal.to(training + "/exam"));
    }

    record Course(LearnerRow learner, URI path, URI exam) {}

    record Reminded(String name, List<Course> courses) implements TemplateInstance {}
}
