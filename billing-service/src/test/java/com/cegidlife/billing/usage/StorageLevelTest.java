package com.cegidlife.billing.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.cegidlife.testkit.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R4.2")
class StorageLevelTest {

    @ParameterizedTest
    @CsvSource({
        "0, BELOW",
        "4294967295, BELOW",
        "4294967296, NEARLY_FULL",
        "5368709119, NEARLY_FULL",
        "5368709120, FULL",
        "5368709121, EXCEEDED",
    })
    void thresholdsAreComparedToTheByte(long used, StorageLevel level) {
        assertThat(StorageLevel.of(used, OrderedQuantity.INCLUDED_STORAGE)).isEqualTo(level);
    }

    @Test
    void aLevelIsToldWhenMoreOfItIsFullAndNotAgain() {
        assertThat(StorageLevel.NEARLY_FULL.isToldAfter(StorageLevel.BELOW)).isTrue();
        assertThat(StorageLevel.NEARLY_FULL.isToldAfter(StorageLevel.NEARLY_FULL))
                .isFalse();
        assertThat(StorageLevel.NEARLY_FULL.isToldAfter(StorageLevel.FULL)).isFalse();
        assertThat(StorageLevel.EXCEEDED.isToldAfter(StorageLevel.BELOW)).isTrue();
        assertThat(StorageLevel.EXCEEDED.isToldAfter(StorageLevel.FULL)).isFalse();
        assertThat(StorageLevel.BELOW.isToldAfter(StorageLevel.EXCEEDED)).isFalse();
    }
}
