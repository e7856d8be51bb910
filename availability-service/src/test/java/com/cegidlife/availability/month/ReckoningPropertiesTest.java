package com.cegidlife.availability.month;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.availability.availability.EnvironmentFacts;
import com.cegidlife.availability.availability.Excuse;
import com.cegidlife.availability.availability.MonthFigures;
import com.cegidlife.availability.availability.MonthFrame;
import com.cegidlife.availability.availability.Period;
import com.cegidlife.availability.availability.RandomFacts;
import com.cegidlife.availability.availability.Spoken;
import com.cegidlife.availability.availability.Target;
import com.cegidlife.availability.month.Statement.StatedExclusion;
import com.cegidlife.availability.month.Statement.Subject;
import com.cegidlife.businesstime.BookletCalendars;
import com.cegidlife.testkit.Rule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReckoningPropertiesTest {

    private static final UUID SOMEONE = new UUID(7, 7);
    private static final Target TARGET = new Target(BigDecimal.valueOf(99));

    private final StatementBytes bytes = new StatementBytes();

    @Rule("R6.7")
    @Property(tries = 500)
    void a_statement_is_reckoned_again_from_its_own_bytes_to_the_same_bytes(@ForAll long seed) {
        var document = bytes.of(statement(RandomFacts.of(seed)));

        assertThat(bytes.of(Reckoning.again(bytes.read(document)))).isEqualTo(document);
    }

    @Rule("R6.7")
    @Property(tries = 500)
    void cutting_off_what_lies_outside_the_month_changes_no_figure(@ForAll long seed) {
        var random = RandomFacts.of(seed);
        var month = month(random);
        var uncut =
                MonthFigures.of(TARGET, MonthFrame.of(month, Period.of(month).end()), facts(random));

        var figures = statement(random).figures();

        assertThat(figures.downtimeSeconds())
                .isEqualTo(Spoken.seconds(uncut.rate().downtime()));
        assertThat(figures.grossDowntimeSeconds())
                .isEqualTo(Spoken.seconds(uncut.rate().gross()));
        assertThat(figures.unknownSeconds())
                .isEqualTo(Spoken.seconds(uncut.coverage().unknown()));
    }

    @Rule("R6.7")
    @Property(tries = 200)
    void a_statement_of_the_first_format_is_still_reckoned_as_it_was(@ForAll long seed) {
        var random = RandomFacts.of(seed);
        var now = statement(random);
        var month = month(random);
        var silent = MonthFigures.of(TARGET, MonthFrame.of(month, Period.of(month).end()), facts(random))
                .withSilencesOfOutages(facts(random));
        var then = new Statement(
                1,
                now.environment(),
                now.month(),
                now.revision(),
                now.reason(),
                now.previousHash(),
                StatedMonth.figures(silent),
                now.outages(),
                now.maintenance(),
                now.exclusions(),
                now.notObserved(),
                now.pieces());

        assertThat(Reckoning.again(then)).isEqualTo(then);
    }

    private static Statement statement(RandomFacts random) {
        var subject = new Subject(new UUID(1, 1), "Production", "COMPTA", new UUID(2, 2), "Ateliers Durand");
        return new Reckoning(month(random), TARGET)
                .of(
                        subject,
                        facts(random),
                        random.facts().excuses().stream()
                                .map(ReckoningPropertiesTest::stated)
                                .toList());
    }

    private static EnvironmentFacts facts(RandomFacts random) {
        return new EnvironmentFacts(random.facts(), List.of(random.period()));
    }

    private static YearMonth month(RandomFacts random) {
        return YearMonth.from(random.period().start().atZone(BookletCalendars.PARIS));
    }

    private static StatedExclusion stated(Excuse excuse) {
        return new StatedExclusion(
                excuse.exclusionId(),
                excuse.outageId(),
                excuse.cause(),
                excuse.start(),
                excuse.end(),
                "Constat",
                Optional.empty(),
                SOMEONE,
                SOMEONE,
                Instant.EPOCH);
    }
}
