package com.cegidlife.availability.incident;

import com.cegidlife.servicekit.problem.Text;

/** What an operator tells of an incident at a moment. */
public record Bulletin(IncidentStage stage, Text text) {}
