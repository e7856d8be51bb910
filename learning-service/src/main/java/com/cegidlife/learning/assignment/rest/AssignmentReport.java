package com.cegidlife.learning.assignment.rest;

import com.cegidlife.learning.assignment.AssignmentLine;
import com.cegidlife.servicekit.problem.ProblemDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What became of each line of a list of assignments. */
public record AssignmentReport(int assigned, int refused, List<LineReport> lines) {

    static AssignmentReport of(List<LineReport> lines) {
        var assigned = (int) lines.stream().filter(LineReport::assigned).count();
        return new AssignmentReport(assigned, lines.size() - assigned, lines);
    }

    /**
     * What became of one line.
     *
     * @param line from 1; of a file, with its header
     * @param user as it was written
     * @param functionalRole as it was written
     * @param assigned done whole, now or by the same request before; else nothing of it was done
     * @param learningUntil end of the learning phase, excluded: midnight in Paris
     * @param problem why not
     */
    public record LineReport(
            int line,
            String user,
            String functionalRole,
            boolean assigned,
            Optional<Instant> learningUntil,
            Optional<ProblemDocument> problem) {

        static LineReport assigned(AssignmentLine line, Instant learningUntil) {
            return new LineReport(
                    line.line(),
                    line.user(),
                    line.functionalRole(),
                    true,
                    Optional.of(learningUntil),
                    Optional.empty());
        }

        static LineReport refused(AssignmentLine line, ProblemDocument problem) {
            return new LineReport(
                    line.line(), line.user(), line.functionalRole(), false, Optional.empty(), Optional.of(problem));
        }
    }
}
