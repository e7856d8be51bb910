package com.cegidlife.learning.exam;

import jakarta.persistence.Embeddable;

/**
 * A part of an exam, about one module of the path.
 *
 * @param module code of the module
 * @param title what learners see
 * @param draws how many questions about the module are drawn
 */
@Embeddable
public record ExamSection(String module, String title, int draws) {}
