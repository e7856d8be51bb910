package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.WrittenExam;
import com.cegidlife.learning.exam.rest.ExamBody.SectionBody;
import com.cegidlife.servicekit.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exam as it was written last. */
@Schema(name = "Exam")
public record ExamView(
        String code,
        String product,
        @Schema(description = "Number of the version shown") int number,

        @Schema(description = "Number of the version on which attempts begin; absent before the first publication")
        Optional<Integer> publishedNumber,

        String productVersion,
        int minutes,
        List<SectionBody> sections,
        UUID writtenBy,
        Instant writtenAt,
        @Schema(description = "Also the ETag") long version)
        implements Versioned {

    static ExamView of(WrittenExam written) {
        var exam = written.exam();
        var text = written.text();
        return new ExamView(
                exam.code(),
                exam.product(),
                text.number(),
                exam.publishedNumber(),
                text.productVersion(),
                text.minutes(),
                text.sections().stream().map(SectionBody::of).toList(),
                text.writtenBy(),
                text.writtenAt(),
                exam.version());
    }
}
