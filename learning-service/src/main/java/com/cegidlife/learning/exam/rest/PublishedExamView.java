package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.PublishedExam;
import com.cegidlife.learning.exam.rest.ExamBody.SectionBody;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exam that learners may sit at any hour. */
@Schema(name = "PublishedExam")
public record PublishedExamView(
        @Schema(description = "Of the functional role whose exam it is")
        String code,

        String product,
        String productVersion,

        @Schema(description = "How long a learner has, without extra time")
        int minutes,

        @Schema(
                description =
                        "Share of fully right answers that passes, in ten-thousandths, for an attempt that begins now")
        int thresholdBasisPoints,

        List<SectionBody> sections) {

    static PublishedExamView of(PublishedExam published) {
        var text = published.text();
        return new PublishedExamView(
                published.exam().code(),
                published.exam().product(),
                text.productVersion(),
                text.minutes(),
                published.thresholdBasisPoints(),
                text.sections().stream().map(SectionBody::of).toList());
    }
}
