package com.cegidlife.availability.availability;

import java.util.List;

/** All that the availability rate of an environment rests on; what lies outside the period looked at does no harm. */
public record OutageFacts(List<Downtime> outages, List<Cover> covers, List<Excuse> excuses) {

    public static final OutageFacts NONE = new OutageFacts(List.of(), List.of(), List.of());

    public OutageFacts {
        outages = List.copyOf(outages);
        covers = List.copyOf(covers);
        excuses = List.copyOf(excuses);
    }
}
