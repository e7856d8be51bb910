package com.cegidlife.ticket.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RoundRobinTest {

    @Property
    void deals_like_somebody_who_looks_for_the_least_busy_each_time(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> loads,
            @ForAll @IntRange(max = 40) int tickets) {
        var agents = colleagues(loads);
        var deal = new RoundRobin(agents, 100);
        var slow = new ArrayList<>(agents);

        for (var ticket = 1; ticket <= tickets; ticket++) {
            var expected = slow.stream().min(Candidate.BY_TURN).orElseThrow();
            slow.set(slow.indexOf(expected), expected.given(100L + ticket));
            assertThat(deal.next()).isEqualTo(expected.agentId());
        }
    }

    @Property
    void ends_with_loads_that_part_by_one_at_most_where_the_tickets_suffice(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> loads) {
        var agents = colleagues(loads);
        var deal = new RoundRobin(agents, 0);
        Map<UUID, Long> open = agents.stream().collect(Collectors.toMap(Colleague::agentId, Colleague::open));

        for (var ticket = 0; ticket < 30; ticket++) {
            open.merge(deal.next(), 1L, Long::sum);
        }
        var most = open.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(open.values()).allMatch(load -> most - load <= 1);
        assertThat(deal.turns().values()).doesNotHaveDuplicates();
    }

    private static List<Colleague> colleagues(List<Integer> loads) {
        return loads.stream()
                .map(load -> new Colleague(UUID.randomUUID(), Set.of(), true, load, 0))
                .toList();
    }
}
