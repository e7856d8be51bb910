package com.cegidlife.ticket.restore;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a customer's administrator wants restored.
 *
 * @param day to whose state, Europe/Paris
 * @param reason in the words of the administrator
 */
public record WantedRestore(UUID environmentId, RestoreScope scope, LocalDate day, String reason) {}
