package com.cegidlife.billing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cegidlife.servicekit.problem.Refusal;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void aFlatPriceIsTheSameForAnyQuantity() {
        var price = price(new NewPrice(DAY, PriceModel.FLAT).tier(OptionalLong.empty(), 9_200));

        assertThat(price.cents(0, 1)).isEqualTo(9_200);
        assertThat(price.cents(0, 50)).isEqualTo(9_200);
    }

    @Test
    void aPricePerUnitGrowsWithTheQuantityWhateverIsHeld() {
        var price = price(new NewPrice(DAY, PriceModel.PER_UNIT).tier(OptionalLong.empty(), 4_500));

        assertThat(price.cents(0, 10)).isEqualTo(45_000);
        assertThat(price.cents(10, 5)).isEqualTo(22_500);
    }

    @Test
    void inTiersEachUnitCostsWhatItsTierSays() {
        var price = price(inTiers(PriceModel.TIERED));

        assertThat(price.cents(0, 10)).isEqualTo(10 * 1_000);
        assertThat(price.cents(0, 12)).isEqualTo(10 * 1_000 + 2 * 800);
        assertThat(price.cents(10, 15)).isEqualTo(10 * 800 + 5 * 500);
    }

    @Test
    void byVolumeAllUnitsCostWhatTheTierOfTheWholeSays() {
        var price = price(inTiers(PriceModel.VOLUME));

        assertThat(price.cents(0, 10)).isEqualTo(10 * 1_000);
        assertThat(price.cents(0, 12)).isEqualTo(12 * 800);
        assertThat(price.cents(10, 15)).isEqualTo(15 * 500);
    }

    /** The slow twin goes through the units one by one. */
    @Property
    void inTiersTheUnitsAddUp(
            @ForAll @IntRange(max = 60) int above, @ForAll @IntRange(min = 1, max = 60) int quantity) {
        var oneByOne = LongStream.rangeClosed(above + 1L, above + (long) quantity)
                .map(unit -> unit <= 10 ? 1_000 : unit <= 20 ? 800 : 500)
                .sum();

        assertThat(price(inTiers(PriceModel.TIERED)).cents(above, quantity)).isEqualTo(oneByOne);
    }

    @Test
    void tiersThatOverlapOrLeaveAGapAreRefused() {
        assertRefused(new NewPrice(DAY, PriceModel.TIERED)
                .tier(OptionalLong.of(10), 1_000)
                .tier(OptionalLong.of(10), 800)
                .tier(OptionalLong.empty(), 500));
        assertRefused(new NewPrice(DAY, PriceModel.TIERED).tier(OptionalLong.of(10), 1_000));
        assertRefused(new NewPrice(DAY, PriceModel.TIERED)
                .tier(OptionalLong.empty(), 1_000)
                .tier(OptionalLong.empty(), 800));
        assertRefused(new NewPrice(DAY, PriceModel.FLAT)
                .tier(OptionalLong.of(10), 1_000)
                .tier(OptionalLong.empty(), 800));
    }

    private static NewPrice inTiers(PriceModel model) {
        return new NewPrice(DAY, model)
                .tier(OptionalLong.of(10), 1_000)
                .tier(OptionalLong.of(20), 800)
                .tier(OptionalLong.empty(), 500);
    }

    private static Price price(NewPrice price) {
        return new Price(new UUID(1, 1), "STORAGE-1GB", price);
    }

    private static void assertRefused(NewPrice price) {
        assertThatThrownBy(() -> price(price)).isInstanceOf(Refusal.class);
    }
}
