package com.cegidlife.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps that a lesson is done, by someone who has reached it; what was done before stays as it was. */
@ApplicationScoped
public class RecordLessonDone {

    private final DoneLessons doneLessons;

    RecordLessonDone(DoneLessons doneLessons) {
        this.doneLessons = doneLessons;
    }

    @Transactional
    public void record(UUID userId, DoneLesson done) {
        doneLessons.add(userId, done);
    }
}
