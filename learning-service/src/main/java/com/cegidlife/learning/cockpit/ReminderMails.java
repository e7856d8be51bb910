package com.cegidlife.learning.cockpit;

import com.cegidlife.learning.functionalrole.TrainingPages;
import com.cegidlife.servicekit.mail.Mail;
import com.cegidlife.servicekit.mail.Mails;
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
    private final TrainingPages pages;

    ReminderMails(Mails mails, TrainingPages pages) {
        this.mails = mails;
        this.pages = pages;
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
        return new Course(learner, pages.pathOf(learner.functionalRole()), pages.examOf(learner.functionalRole()));
    }

    record Course(LearnerRow learner, URI path, URI exam) {}

    record Reminded(String name, List<Course> courses) implements TemplateInstance {}
}
