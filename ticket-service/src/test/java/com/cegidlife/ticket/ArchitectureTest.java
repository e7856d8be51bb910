package com.cegidlife.ticket;

import com.cegidlife.testkit.Rings;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsItsRings() {
        return Rings.testsOf("com.cegidlife.ticket");
    }
}
