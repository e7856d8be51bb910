package com.cegidlife.ticket.survey;

import java.util.Optional;

/**
 * How satisfied somebody is.
 *
 * @param score 1, not at all, to 5, very
 */
public record Answer(int score, Optional<String> comment) {}
