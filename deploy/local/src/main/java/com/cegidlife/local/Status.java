package com.cegidlife.local;

import com.cegidlife.local.SuiteFile.Part;
import com.cegidlife.local.SuiteFile.Running;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of {@code ./cegidlife status}. */
final class Status {

    private Status() {}

    static Table of(SuiteFile suite) {
        var table = new Table("COMPONENT", "STATE", "PORT", "PID", "UPTIME", "MEMORY MB");
        suite.parts().forEach(part -> addRow(table, part));
        return table;
    }

    private static void addRow(Table table, Part part) {
        var process = part.process();
        table.add(
                part.name(),
                part.state().toLowerCase(Locale.ROOT),
                part.ports().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                process.map(running -> Long.toString(running.pid())).orElse(""),
                process.map(Status::uptime).orElse(""),
                process.flatMap(Running::find)
                        .map(OsProcesses::residentMegabytes)
                        .map(String::valueOf)
                        .orElse(""));
    }

    private static String uptime(Running running) {
        var age = Duration.between(running.started(), Instant.now());
        return "%d:%02d:%02d".formatted(age.toHours(), age.toMinutesPart(), age.toSecondsPart());
    }
}
