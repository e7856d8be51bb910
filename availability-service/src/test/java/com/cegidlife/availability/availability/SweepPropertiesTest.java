package com.cegidlife.availability.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SweepPropertiesTest {

    private static final Duration ANY = Duration.ofHours(260);

    @Rule("R6.3")
    @Property(tries = 120)
    void every_duration_is_what_counting_second_by_second_gives(@ForAll long seed) {
        var random = RandomFacts.of(seed);

        assertThat(Rate.of(Story.TARGET, ANY, pieces(random)).treated())
                .containsExactlyInAnyOrderEntriesOf(SecondTwin.treated(random.facts(), random.period()));
    }

    @Property(tries = 500)
    void pieces_are_in_order_do_not_overlap_and_stay_in_the_period(@ForAll long seed) {
        var random = RandomFacts.of(seed);
        var reached = random.period().start();
        for (var piece : pieces(random)) {
            assertThat(piece.start()).isAfterOrEqualTo(reached);
            assertThat(piece.outages()).isNotEmpty();
            reached = piece.end();
        }
        assertThat(reached).isBeforeOrEqualTo(random.period().end());
    }

    @Property(tries = 500)
    void the_order_in_which_facts_are_told_changes_nothing(@ForAll long seed) {
        var random = RandomFacts.of(seed);
        var facts = random.facts();
        var mixed = new OutageFacts(
                mixed(facts.outages(), seed), mixed(facts.covers(), seed), mixed(facts.excuses(), seed));

        assertThat(Sweep.of(mixed, random.period(), BookletCalendars.REFERENCE_PERIOD))
                .isEqualTo(pieces(random));
    }

    @Rule("R6.5")
    @Property(tries = 500)
    void a_period_cut_in_two_has_the_same_durations_together(@ForAll long seed) {
        var random = RandomFacts.of(seed);
        var cut = random.period().start().plus(random.period().length().dividedBy(3));
        var first = new Period(random.period().start(), cut);
        var second = new Period(cut, random.period().end());

        var whole = Rate.of(Story.TARGET, ANY, pieces(random));
        var halves = new ArrayList<>(Sweep.of(random.facts(), first, BookletCalendars.REFERENCE_PERIOD));
        halves.addAll(Sweep.of(random.facts(), second, BookletCalendars.REFERENCE_PERIOD));
        assertThat(Rate.of(Story.TARGET, ANY, halves).treated()).isEqualTo(whole.treated());
    }

    private static List<Piece> pieces(RandomFacts random) {
        return Sweep.of(random.facts(), random.period(), BookletCalendars.REFERENCE_PERIOD);
    }

    private static <T> List<T> mixed(List<T> things, long seed) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, new Random(seed + 1));
        return copy;
    }
}
