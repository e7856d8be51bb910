package com.cegidlife.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The memory and the flags of the Java processes of the suite, in one place. */
enum ChildJvm {
    SERVICE(256, Compiler.FULL),
    KAFKA(512, Compiler.QUICK),
    KEYCLOAK(512, Compiler.QUICK),
    MAIL(64, Compiler.QUICK),
    PROBE(64, Compiler.QUICK);

    /** A quick compiler starts sooner; the full one makes faster code, for what is developed and measured here. */
    private enum Compiler {
        QUICK,
        FULL
    }

    private final int heapMegabytes;
    private final Compiler compiler;

    ChildJvm(int heapMegabytes, Compiler compiler) {
        this.heapMegabytes = heapMegabytes;
        this.compiler = compiler;
    }

    /** Runs with this launcher's own Java; the arguments start with further flags, {@code -jar} or a class. */
    List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dfile.encoding=UTF-8");
        if (compiler == Compiler.QUICK) {
            command.add("-XX:TieredStopAtLevel=1");
        }
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
