package com.cegidlife.ticket.attachment.clamd;

import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.ticket.attachment.AttachmentProblem;
import com.cegidlife.ticket.attachment.AttachmentSettings;
import com.cegidlife.ticket.attachment.MalwareScanner;
import com.cegidlife.ticket.attachment.ScanState;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Asks the ClamAV daemon, when its address is configured; begins with the service, so that a wrong address is told. */
@Startup
@ApplicationScoped
public class ClamdScanner implements MalwareScanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final Optional<ClamdAddress> daemon;

    ClamdScanner(AttachmentSettings settings) {
        daemon = settings.clamd().map(ClamdAddress::parse);
    }

    @Override
    public ScanState scan(Path content) throws Infected {
        if (daemon.isEmpty()) {
            return ScanState.NOT_SCANNED;
        }
        var answer = ask(daemon.get(), content);
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            throw new Infected(found.group(1));
        }
        if (!answer.equals("stream: OK")) {
            LOG.errorf("clamd scanned nothing and answered: %s", answer);
            throw new Refusal(AttachmentProblem.MALWARE_SCAN_UNAVAILABLE);
        }
        return ScanState.CLEAN;
    }

    private static String ask(ClamdAddress daemon, Path content) {
        try (var bytes = Files.newInputStream(content)) {
            return daemon.scan(bytes);
        } catch (IOException e) {
            LOG.errorf("clamd cannot be asked: %s", e.toString());
            throw new Refusal(AttachmentProblem.MALWARE_SCAN_UNAVAILABLE);
        }
    }
}
