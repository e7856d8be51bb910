package com.cegidlife.ticket.attachment;

import com.cegidlife.servicekit.problem.Refusal;
import java.nio.file.Path;

/** Tells the format of a document from its content alone, with bounded effort whatever the content is (R4.3). */
public interface FormatDetector {

    /** @throws Refusal {@code attachment-format-refused} or {@code attachment-with-macros} */
    DocumentFormat detect(Path content);

    /**
     * The refusal of a content.
     *
     * @param detected what it is instead: a media type or a few English words
     */
    static Refusal refused(String detected) {
        return new Refusal(AttachmentProblem.ATTACHMENT_FORMAT_REFUSED)
                .with("accepted", DocumentFormat.list())
                .with("detected", detected);
    }
}
