package com.cegidlife.ticket.review;

import static org.hamcrest.Matchers.oneOf;

import com.cegidlife.events.EventJson;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.testkit.MutableClock;
import com.cegidlife.testkit.SuiteServers;
import com.cegidlife.ticket.AtDesk;
import com.cegidlife.ticket.Person;
import com.cegidlife.ticket.Staged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A busy desk: at each turn somebody registers a ticket or does something with one, whether or not it may be done. */
final class Desk {

    private record Act(String action, boolean ofTheCustomer, Map<String, ?> body) {}

    private static final List<Act> ACTS = List.of(
            new Act("take-in-charge", false, Map.of()),
            new Act("take-in-charge", false, Map.of()),
            new Act("take-in-charge", false, Map.of()),
            new Act("qualifications", false, malfunction("FEATURE_INOPERATIVE", true)),
            new Act("qualifications", false, malfunction("BLOCKS_ESSENTIAL_FEATURE", false)),
            new Act("qualifications", false, malfunction("MINOR", true)),
            new Act("qualifications", false, Map.of("nature", "OUT_OF_SCOPE", "explanation", "Spécifique.")),
            new Act("workaround", false, Map.of("text", "Voici.")),
            new Act("corrective-action-plan", false, Map.of("text", "Voici.")),
            new Act("wait", false, Map.of("text", "Le journal ?")),
            new Act("resume", false, Map.of("reason", "Reçu par téléphone.")),
            new Act("resolve", false, Map.of("resolution", "FIX", "text", "Corrigé.")),
            new Act("resolve", false, Map.of("resolution", "ANSWER", "text", "Voici comment.")),
            new Act("notes", true, Map.of("text", "Toujours bloqué.")),
            new Act("priority", true, Map.of("priority", "CRITICAL", "reason", "Tout est bloqué.")),
            new Act("priority", true, Map.of("priority", "MODERATE", "reason", "Moins pressé.")),
            new Act("close", true, Map.of("reason", "Merci.")),
            new Act("reopen", true, Map.of("reason", "De retour.")));

    private static final int MOST_MINUTES = 300;

    private final Person agent = Person.staff(Role.SUPPORT_AGENT);
    private final Map<String, String> requesters = new HashMap<>();
    private final List<Person> users;
    private final Staged staged;
    private final MutableClock clock;
    private final Random random;

    Desk(Staged staged, MutableClock clock, Person user, long seed) {
        this.staged = staged;
        this.clock = clock;
        users = List.of(user, Person.of(user.customer().orElseThrow(), Role.CUSTOMER_ADMIN));
        random = new Random(seed);
    }

    private static Map<String, ?> malfunction(String impact, boolean workaround) {
        return Map.of(
                "nature",
                "MALFUNCTION",
                "reproducible",
                true,
                "impact",
                impact,
                "workaroundPossible",
                workaround,
                "explanation",
                "Reproduit.");
    }

    /** Lets some turns pass, from an instant at a whole minute on. */
    void busy(Instant from, int turns) {
        var numbers = new ArrayList<String>();
        var now = from;
        for (int turn = 0; turn < turns; turn++) {
            clock.set(now);
            if (turn % 5 == 0) {
                numbers.add(register());
            } else {
                act(numbers.get(random.nextInt(numbers.size())));
            }
            now = now.plusSeconds(60L * random.nextInt(MOST_MINUTES));
        }
    }

    private String register() {
        var user = users.get(random.nextInt(users.size()));
        var ticket = random.nextInt(4) == 0 ? staged.customerService(user) : staged.registered(user);
        requesters.put(ticket.id().toString(), user.id().toString());
        return ticket.number();
    }

    private void act(String number) {
        var act = ACTS.get(random.nextInt(ACTS.size()));
        var person = act.ofTheCustomer() ? users.get(random.nextInt(users.size())) : agent;
        new AtDesk(number).asked(person, act.action(), act.body()).statusCode(oneOf(200, 201, 409, 412));
    }

    /** The same review as the API's, from the facts that were published until now. */
    ReviewFromFacts reviewFromFacts(Period period) throws Exception {
        var review = new ReviewFromFacts(period, requesters);
        try (var connection = SuiteServers.databases().dataSource("ticket").getConnection();
                var select = connection.prepareStatement(
                        "select type, fact from ticket_history where ticket_id = any (?) order by id")) {
            var tickets = requesters.keySet().stream().map(UUID::fromString).toArray();
            select.setArray(1, connection.createArrayOf("uuid", tickets));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var type = rows.getString(1).replaceAll("com\\.cegidlife\\.ticket\\.(.*)\\.v1", "$1");
                    review.add(type, EventJson.mapper().readTree(rows.getString(2)));
                }
            }
        }
        return review;
    }
}
