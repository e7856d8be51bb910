package com.cegidlife.learning.cockpit;

import com.cegidlife.events.Standing;
import java.util.Optional;

/**
 * Which learners are asked for; what is empty leaves nobody out.
 *
 * @param standing for the functional role
 * @param losingWithinDays only those whose free questions on the product end within as many times 24 hours from now
 */
public record LearnerFilter(
        Optional<String> product,
        Optional<String> functionalRole,
        Optional<Standing> standing,
        Optional<Integer> losingWithinDays) {}
