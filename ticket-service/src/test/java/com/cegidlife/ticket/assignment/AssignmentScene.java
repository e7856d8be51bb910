package com.cegidlife.ticket.assignment;

import static com.cegidlife.ticket.Given.paris;

import com.cegidlife.testkit.MutableClock;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A Friday morning with a customer's user, without agents to whom tickets may be assigned, and without tickets that wait. */
abstract class AssignmentScene {

    @Inject
    Staged staged;

    @Inject
    MutableClock clock;

    Person user;

    @BeforeEach
    void aFridayMorningWithNobody() {
        clock.set(paris("2026-11-20T10:00"));
        Roster.empty();
        user = staged.covered();
    }

    @AfterEach
    void nobody() {
        clock.reset();
        Roster.empty();
    }
}
