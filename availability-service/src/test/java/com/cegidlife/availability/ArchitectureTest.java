package com.cegidlife.availability;

import com.cegidlife.testkit.Rings;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_service_keeps_its_rings() {
        return Rings.testsOf("com.cegidlife.availability");
    }
}
