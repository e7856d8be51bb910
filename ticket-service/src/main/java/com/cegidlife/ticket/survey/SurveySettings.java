package com.cegidlife.ticket.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When customers are asked how satisfied they are. */
@ConfigMapping(prefix = "cegidlife.survey")
public interface SurveySettings {

    /** How long after the closing of a ticket its requester is asked by mail, elapsed time. */
    @WithDefault("P1D")
    Duration askedAfter();

    /** How long after that the requester may answer, elapsed time. */
    @WithDefault("P14D")
    Duration answeredWithin();
}
