package com.cegidlife.availability.bridge;

import com.cegidlife.events.ProbeResult;
import java.util.UUID;

/** @param id chosen by who sends it; the same for the same result */
public record IdentifiedResult(UUID id, ProbeResult result) {}
