package com.cegidlife.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The memory and the flags of the Java processes of the suite, in one place. */
enum ChildJvm {
    SERVICE(256),
    KAFKA(512, "-XX:TieredStopAtLevel=1"),
    KEYCLOAK(512, "-XX:TieredStopAtLevel=1"),
    MAIL(64, "-XX:TieredStopAtLevel=1"),
    PROBE(64, "-XX:TieredStopAtLevel=1");

    private final int heapMegabytes;
    private final List<String> flags;

    ChildJvm(int heapMegabytes, String... flags) {
        this.heapMegabytes = heapMegabytes;
        this.flags = List.of(flags);
    }

    /** Runs with this launcher's own Java; the arguments start with further flags, {@code -jar} or a class. */
    List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(flags);
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs a class of this module, on this launcher's own class path. */
    List<String> command(Class<?> main, String... arguments) {
        var all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        all.addAll(List.of(arguments));
        return command(all.toArray(String[]::new));
    }
}
