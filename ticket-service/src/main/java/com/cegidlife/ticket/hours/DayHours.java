package com.cegidlife.ticket.hours;

import com.cegidlife.businesstime.OpenInterval;
import com.cegidlife.businesstime.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a team answers on a day.
 *
 * @param openings in order; none when it is closed all day
 * @param holiday the public holiday that the day is
 */
public record DayHours(LocalDate day, List<OpenInterval> openings, Optional<Wording> holiday) {}
