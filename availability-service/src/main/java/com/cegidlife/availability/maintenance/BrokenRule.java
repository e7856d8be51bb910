package com.cegidlife.availability.maintenance;

import com.cegidlife.servicekit.problem.Text;

/**
 * A rule of the booklet that a window breaks.
 *
 * @param rule its id, such as {@code R5.1}
 * @param pointer the part of the window that breaks it, as in a plan
 * @param explanation what the rule asks for, and where the window breaks it
 */
public record BrokenRule(String rule, String pointer, Text explanation) {}
