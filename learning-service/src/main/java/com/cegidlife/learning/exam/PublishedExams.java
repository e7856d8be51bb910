package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The exams that learners may sit, as they are now. */
@ApplicationScoped
public class PublishedExams {

    private final Exams exams;
    private final Thresholds thresholds;
    private final Clock clock;

    PublishedExams(Exams exams, Thresholds thresholds, Clock clock) {
        this.exams = exams;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** @throws Refusal {@code not-found} when there is none with that code, or it was never published */
    public PublishedExam get(String code) {
        var written = exams.published(code).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return withThresholds(List.of(written)).getFirst();
    }

    /** Those of a product, or all, whose code sorts after the given one. */
    public List<PublishedExam> list(Optional<String> product, String after, int limit) {
        return withThresholds(exams.listPublished(product, after, limit));
    }

    private List<PublishedExam> withThresholds(List<WrittenExam> written) {
        var codes = written.stream().map(each -> each.exam().code()).toList();
        var inForce = thresholds.inForce(codes, clock.instant());
        return written.stream()
                .map(each -> new PublishedExam(
                        each.exam(), each.text(), inForce.get(each.exam().code())))
                .toList();
    }
}
