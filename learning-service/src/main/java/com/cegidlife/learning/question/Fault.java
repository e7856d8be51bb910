package com.cegidlife.learning.question;

import com.cegidlife.servicekit.problem.Text;

/**
 * What is wrong with a part of a task.
 *
 * @param field the part, such as {@code options} or {@code options/1}
 */
public record Fault(String field, Text reason) {}
