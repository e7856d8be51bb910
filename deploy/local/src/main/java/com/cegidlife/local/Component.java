package com.cegidlife.local;

import java.util.List;

/** A part of the suite that runs as one process. */
interface Component {

    /** The name in messages, in the names of logs and in commands. */
    String name();

    /** The ports it listens on, the main one first; empty when it listens on none. */
    List<Integer> ports();

    /** What must exist before the process starts, such as unpacked programs; done again at each start of the suite. */
    default void prepare() {}

    Program program();

    /** What must be done once the process answers, before others use it; done again after each of its starts. */
    default void furnish() {}
}
