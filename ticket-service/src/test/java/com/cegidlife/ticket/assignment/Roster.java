package com.cegidlife.ticket.assignment;

import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.TicketRows;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agents to whom tickets may be assigned by themselves. */
final class Roster {

    static final Person MANAGER = Person.staff(Role.SUPPORT_MANAGER);

    private Roster() {}

    /** Nobody, and no ticket of other tests that waits. */
    static void empty() {
        TicketRows.update("delete from agent_skills");
        TicketRows.update("delete from assignable_agents");
        TicketRows.update(
                "update tickets set assigned_to = gen_random_uuid() where state = 'REGISTERED' and assigned_to is null");
    }

    /** An agent of support who knows the whole product, or one module of it. */
    static Person knowing(String product, String... modules) {
        var agent = Person.staff(Role.SUPPORT_AGENT);
        var skills = modules.length == 0
                ? List.of(Map.of("product", product))
                : List.of(modules).stream()
                        .map(module -> Map.of("product", product, "module", module))
                        .toList();
        set(agent.id(), 0, "SUPPORT", skills).statusCode(200);
        return agent;
    }

    static ValidatableResponse set(UUID agentId, int version, String team, List<Map<String, String>> skills) {
        return MANAGER.asks()
                .header("If-Match", "\"%d\"".formatted(version))
                .body(Map.of("team", team, "skills", skills))
                .put("/agents/{agentId}", agentId)
                .then();
    }

    /** Has an agent work at no time of the week. */
    static void neverWorks(Person agent) {
        MANAGER.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("hours", List.of()))
                .put("/technicians/{id}/working-hours", agent.id())
                .then()
                .statusCode(200);
    }

    /** How many open tickets an agent has. */
    static long load(Person agent) {
        return TicketRows.count("select count(*) from tickets where assigned_to = ?", agent.id());
    }
}
