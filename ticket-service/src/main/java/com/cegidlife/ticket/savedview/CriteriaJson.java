package com.cegidlife.ticket.savedview;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import com.cegidlife.ticket.search.TicketCriteria;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Criteria as they are kept. */
@ApplicationScoped
class CriteriaJson {

    private static final int LONGEST = 4_000;

    private final ObjectMapper json;

    CriteriaJson(ObjectMapper json) {
        this.json = json;
    }

    /** @throws Refusal when it is longer than anybody reads */
    String write(TicketCriteria criteria) {
        try {
            var text = json.writeValueAsString(criteria);
            if (text.length() > LONGEST) {
                throw new Refusal(CommonProblem.INVALID_REQUEST)
                        .violation("/filter", new Text("est trop long", "is too long"));
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Criteria cannot be written as JSON", e);
        }
    }

    TicketCriteria read(String text) {
        try {
            return json.readValue(text, TicketCriteria.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The criteria of a saved view cannot be read", e);
        }
    }
}
