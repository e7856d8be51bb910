package com.cegidlife.learning.exchange.rest;

import com.cegidlife.learning.exchange.ImportQuestions.Imported;
import com.cegidlife.learning.question.QuestionKind;
import com.cegidlife.learning.question.QuestionState;
import com.cegidlife.learning.question.TaskJson;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each question of a file. */
@Schema(name = "QuestionImport")
public record ImportReport(int added, List<LineView> questions) {

    /** A question that was added. */
    @Schema(name = "ImportedQuestion")
    public record LineView(
            @Schema(description = "Of the file on which it begins")
            int line,

            UUID questionId,
            String title,
            QuestionKind kind,
            QuestionState state) {}

    static ImportReport of(List<Imported> added, TaskJson json) {
        return new ImportReport(
                added.size(),
                added.stream()
                        .map(each -> new LineView(
                                each.line(),
                                each.question().question().id(),
                                each.question().text().title(),
                                json.read(each.question().text().task()).kind(),
                                each.question().question().state()))
                        .toList());
    }
}
