package com.cegidlife.servicekit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.cegidlife.servicekit.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void oneRowMoreThanAskedForIsNotShownButLeadsToTheNextPage() {
        var page = page(4);
        assertThat(page.items()).containsExactly(1, 2, 3);
        assertThat(Cursor.decode(page.next().orElseThrow(), Integer::valueOf)).contains(3);
    }

    @Test
    void theLastPageLeadsNowhere() {
        assertThat(page(3).next()).isEmpty();
        assertThat(page(0).items()).isEmpty();
    }

    @Test
    void noCursorIsTheBeginning() {
        assertThat(Cursor.decode(null, UUID::fromString)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "YWJj", "not a cursor", "MTIz"})
    void aCursorOfAnotherListIsRefusedByName(String cursor) {
        var refusal = catchThrowableOfType(Refusal.class, () -> Cursor.decode(cursor, UUID::fromString));
        assertThat(refusal.violations()).extracting(Refusal.Violation::pointer).containsExactly("cursor");
    }

    @Test
    void aCursorThatNoDatabaseCouldHoldIsRefusedByName() {
        var cursor = Cursor.encode("Dupont\0");
        var refusal = catchThrowableOfType(Refusal.class, () -> Cursor.decode(cursor));
        assertThat(refusal.violations()).extracting(Refusal.Violation::pointer).containsExactly("cursor");
    }

    private static Page<Integer> page(int rows) {
        List<Integer> numbers = IntStream.rangeClosed(1, rows).boxed().toList();
        return Page.of(numbers, 3, Object::toString, number -> number);
    }
}
