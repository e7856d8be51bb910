package com.cegidlife.availability.outage;

import com.cegidlife.availability.environment.Environment;
import java.util.List;

/**
 * What is to be told of a monitor instead of what was told, since results came late.
 *
 * @param environment with its customer
 * @param before the last stretches that were told; the first of them began before what is told when it has no failure, and
 *     so does then the first of {@code after}
 */
public record Retelling(Environment environment, String monitor, List<Stretch> before, List<Stretch> after) {}
