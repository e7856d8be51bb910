package com.cegidlife.ticket.appointment;

import static com.cegidlife.ticket.Given.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Refusal.Violation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BookingTermsTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final BookingTerms terms =
            new BookingTerms(paris("2026-11-20T10:00"), HALF_AN_HOUR, Duration.ofHours(2), 30);

    @Test
    void admit_from_the_minimum_notice_to_the_last_day() {
        assertThatCode(() -> terms.mustAdmit(from("2026-11-20T12:00"))).doesNotThrowAnyException();
        assertThatCode(() -> terms.mustAdmit(from("2026-12-20T23:59"))).doesNotThrowAnyException();
    }

    @Test
    void refuse_what_starts_too_early_or_too_late() {
        refused(from("2026-11-20T11:59"), "/startsAt");
        refused(from("2026-12-21T00:00"), "/startsAt");
        refused(new Slot(Instant.MIN, Instant.MAX), "/startsAt", "/endsAt");
        refused(new Slot(Instant.MAX, Instant.MAX), "/startsAt", "/endsAt");
    }

    @Test
    void refuse_another_length() {
        refused(new Slot(paris("2026-11-23T10:00"), paris("2026-11-23T11:00")), "/endsAt");
        refused(new Slot(paris("2026-11-23T10:00"), paris("2026-11-23T09:30")), "/endsAt");
    }

    @Test
    void need_a_length_and_no_negative_notice() {
        var now = paris("2026-11-20T10:00");
        assertThatIllegalArgumentException().isThrownBy(() -> new BookingTerms(now, Duration.ZERO, Duration.ZERO, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BookingTerms(now, HALF_AN_HOUR, Duration.ofSeconds(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BookingTerms(now, HALF_AN_HOUR, Duration.ZERO, -1));
    }

    private static Slot from(String start) {
        return new Slot(paris(start), paris(start).plus(HALF_AN_HOUR));
    }

    private void refused(Slot slot, String... pointers) {
        assertThat(catchThrowableOfType(Refusal.class, () -> terms.mustAdmit(slot))
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly(pointers);
    }
}
