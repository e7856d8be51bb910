package com.cegidlife.availability.operator;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Where the publisher's operators are written to. */
@ConfigMapping(prefix = "cegidlife.operators")
interface OperatorSettings {

    /** Their addresses; nobody is written to when left out. */
    Optional<List<String>> mail();
}
