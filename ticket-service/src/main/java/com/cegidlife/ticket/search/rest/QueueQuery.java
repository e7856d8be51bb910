package com.cegidlife.ticket.search.rest;

import com.cegidlife.events.TicketKind;
import com.cegidlife.ticket.desk.Agent;
import com.cegidlife.ticket.search.QueueFilter;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the queue to show. */
public class QueueQuery {

    @QueryParam("mine")
    @Parameter(description = "Assigned to whoever asks")
    boolean mine;

    @QueryParam("unassigned")
    @Parameter(description = "Nobody's")
    boolean unassigned;

    @QueryParam("product")
    String product;

    @QueryParam("tag")
    String tag;

    @QueryParam("kind")
    TicketKind kind;

    /** The part that waits for the teams of an agent. */
    QueueFilter of(Agent agent) {
        var kinds = Arrays.stream(TicketKind.values())
                .filter(each -> kind == null || kind == each)
                .filter(agent::handles)
                .toList();
        return new QueueFilter(kinds, mine ? agent.userId() : null, unassigned, product, tag);
    }
}
