package com.cegidlife.learning.assignment.rest;

import com.cegidlife.learning.assignment.AssignLine;
import com.cegidlife.learning.assignment.AssignmentLine;
import com.cegidlife.learning.assignment.rest.AssignmentReport.LineReport;
import com.cegidlife.servicekit.http.Idempotency;
import com.cegidlife.servicekit.identity.Caller;
import com.cegidlife.servicekit.identity.CurrentCaller;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.ProblemDocument;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Does a list of assignments line by line, each in a transaction of its own, and reports. */
@ApplicationScoped
class AssignmentReports {

    private static final Logger LOG = Logger.getLogger(AssignmentReports.class);

    private final AssignLine assignLine;
    private final Idempotency idempotency;
    private final CurrentCaller caller;

    AssignmentReports(AssignLine assignLine, Idempotency idempotency, CurrentCaller caller) {
        this.assignLine = assignLine;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** What an idempotency key stands for once it served. */
    record Kept(Instant learningUntil) {}

    AssignmentReport assign(List<AssignmentLine> lines, String key, HttpHeaders headers) {
        var language = Text.language(headers.getAcceptableLanguages());
        var asking = caller.get();
        return AssignmentReport.of(
                lines.stream().map(line -> assign(line, asking, key, language)).toList());
    }

    private LineReport assign(AssignmentLine line, Caller asking, String key, Locale language) {
        try {
            return LineReport.assigned(line, assignOnce(line, asking, key).learningUntil());
        } catch (Refusal refusal) {
            return LineReport.refused(line, problem(refusal, language));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Line %d of a list of assignments failed", line.line());
            return LineReport.refused(line, problem(new Refusal(CommonProblem.INTERNAL_ERROR), language));
        }
    }

    private Kept assignOnce(AssignmentLine line, Caller asking, String key) {
        return idempotency.once(
                asking.userId(),
                "assign-line/" + line.line(),
                key,
                line,
                Kept.class,
                () -> new Kept(assignLine
                        .assign(asking.requireCustomer(), asking.userId(), line)
                        .endsAt()));
    }

    private static ProblemDocument problem(Refusal refusal, Locale language) {
        return ProblemDocument.of(refusal, language, "/assignments");
    }
}
