package com.cegidlife.learning.question;

/**
 * A question as a trainer writes it.
 *
 * @param title what trainers call it, plain text
 */
public record Draft(String title, Task task) {}
