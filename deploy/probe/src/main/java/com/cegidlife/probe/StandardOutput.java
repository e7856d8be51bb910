package com.cegidlife.probe;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Logs to standard output, one line a message. Of the libraries only errors are logged. */
final class StandardOutput extends StreamHandler {

    private static final String LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$s %5$s%6$s%n";

    /** Held here because the log manager does not: a level set on a forgotten logger is forgotten too. */
    private static final Logger PROBE = Logger.getLogger(StandardOutput.class.getPackageName());

    private StandardOutput() {
        super(System.out, new SimpleFormatter());
    }

    /** Makes this the only place to which this process logs. */
    static void takeOver() {
        System.setProperty("java.util.logging.SimpleFormatter.format", LINE);
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.SEVERE);
        root.addHandler(new StandardOutput());
        PROBE.setLevel(Level.INFO);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        super.publish(record);
        flush();
    }

    /** Leaves standard output open: the log manager closes its handlers while the program is still finishing. */
    @Override
    public synchronized void close() {
        flush();
    }
}
