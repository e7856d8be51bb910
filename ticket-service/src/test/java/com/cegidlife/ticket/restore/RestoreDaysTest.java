package com.cegidlife.ticket.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.testkit.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Rule("R9.2")
class RestoreDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate FURTHEST = LocalDate.of(2026, 10, 6);

    private final RestoreDays days = RestoreDays.of(
            TODAY,
            List.of(FURTHEST.minusDays(1), FURTHEST, LocalDate.of(2026, 11, 1), YESTERDAY, TODAY),
            Optional.of(TODAY));

    @Test
    void are_those_from_yesterday_to_forty_five_days_back_that_have_a_good_backup() {
        assertThat(days.days()).containsExactly(YESTERDAY, LocalDate.of(2026, 11, 1), FURTHEST);
        assertThat(days.latest()).isEqualTo(YESTERDAY);
        assertThat(days.earliest()).isEqualTo(FURTHEST);
        days.days()
                .forEach(day -> assertThatCode(() -> days.mustAllow(RestoreScope.ENVIRONMENT, day))
                        .doesNotThrowAnyException());
    }

    @Test
    void outside_of_the_range_are_refused_with_those_that_are_possible() {
        for (var day : List.of(TODAY, TODAY.plusDays(1), FURTHEST.minusDays(1))) {
            var refusal = refusal(days, RestoreScope.ENVIRONMENT, day);

            assertThat(refusal.type()).isEqualTo(RestoreProblem.RESTORE_DAY_OUT_OF_RANGE);
            assertThat(refusal.arguments())
                    .containsEntry("possibleDays", "2026-11-19, 2026-11-01, 2026-10-06")
                    .containsEntry("earliest", "2026-10-06")
                    .containsEntry("latest", "2026-11-19");
        }
    }

    @Test
    void without_a_good_backup_are_refused_with_those_that_are_possible() {
        var refusal = refusal(days, RestoreScope.ENVIRONMENT, YESTERDAY.minusDays(1));

        assertThat(refusal.type()).isEqualTo(RestoreProblem.RESTORE_DAY_WITHOUT_BACKUP);
        assertThat(refusal.arguments()).containsEntry("possibleDays", "2026-11-19, 2026-11-01, 2026-10-06");
    }

    @Test
    void may_be_none_at_all() {
        var none = RestoreDays.of(TODAY, List.of(), Optional.empty());

        assertThat(refusal(none, RestoreScope.ENVIRONMENT, YESTERDAY).arguments())
                .containsEntry("possibleDays", "–");
        assertThat(refusal(none, RestoreScope.DOCUMENTS, YESTERDAY).type())
                .isEqualTo(RestoreProblem.DOCUMENTS_WITHOUT_BACKUP);
    }

    @Test
    void of_the_documents_are_their_last_backup_alone() {
        assertThatCode(() -> days.mustAllow(RestoreScope.DOCUMENTS, TODAY)).doesNotThrowAnyException();

        var refusal = refusal(days, RestoreScope.DOCUMENTS, YESTERDAY);
        assertThat(refusal.type()).isEqualTo(RestoreProblem.DOCUMENTS_TO_LAST_BACKUP_ONLY);
        assertThat(refusal.arguments()).containsEntry("possibleDays", "2026-11-20");
    }

    private static Refusal refusal(RestoreDays days, RestoreScope scope, LocalDate day) {
        return catchThrowableOfType(Refusal.class, () -> days.mustAllow(scope, day));
    }
}
