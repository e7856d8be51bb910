package com.cegidlife.learning.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchNumberTest {

    private static final long MOST = 1_000_000_000_000_000L;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5|12.5",
                "12.5|12.5",
                "' 1 234,50 '|1234.5",
                "1\u00a0234\u202f567,8|1234567.8",
                "-0,75|-0.75",
                "\u2212 3|-3",
                "+7|7",
                ",5|0.5",
                "5,|5",
                "007|7"
            })
    void what_is_written_in_French_is_understood(String text, BigDecimal number) {
        assertThat(FrenchNumber.parse(text))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", ",", "-", "douze", "1 2", "12 34", "1.234,5", "1,234.5", "1e9", "12 %", "١٢", "0x10", "NaN"
            })
    void what_could_be_two_numbers_or_none_is_none(String text) {
        assertThat(FrenchNumber.parse(text)).isEmpty();
    }

    @Property
    void what_is_written_is_read_again(
            @ForAll @LongRange(min = -MOST, max = MOST) long unscaled, @ForAll @IntRange(min = 0, max = 6) int scale) {
        var number = BigDecimal.valueOf(unscaled, scale);

        assertThat(FrenchNumber.parse(FrenchNumber.write(number)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }
}
