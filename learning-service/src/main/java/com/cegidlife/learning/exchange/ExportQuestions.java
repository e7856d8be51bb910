package com.cegidlife.learning.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.learning.question.Draft;
import com.cegidlife.learning.question.QuestionFilter;
import com.cegidlife.learning.question.QuestionState;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.learning.question.WrittenQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the questions about a module that are not retired, as they were written last, into a file. */
@ApplicationScoped
public class ExportQuestions {

    private static final int AT_A_TIME = 200;

    private final Questions questions;
    private final TaskJson json;
    private final CsvFile csv;
    private final QtiPackages qti;

    ExportQuestions(Questions questions, TaskJson json, CsvFile csv, QtiPackages qti) {
        this.questions = questions;
        this.json = json;
        this.csv = csv;
        this.qti = qti;
    }

    /** Imported again it gives the same questions. */
    @Transactional
    public byte[] write(String product, String module, Format format) {
        var drafts = drafts(new QuestionFilter(Optional.of(product), Optional.of(module), Optional.empty()));
        return switch (format) {
            case GIFT -> GiftWriter.write(drafts).getBytes(UTF_8);
            case CSV -> csv.write(drafts).getBytes(UTF_8);
            case QTI -> qti.write(drafts);
        };
    }

    private List<Draft> drafts(QuestionFilter filter) {
        var drafts = new ArrayList<Draft>();
        List<WrittenQuestion> page;
        var after = Optional.<UUID>empty();
        do {
            page = questions.list(filter, after, AT_A_TIME);
            page.stream()
                    .filter(written -> written.question().state() != QuestionState.RETIRED)
                    .map(written -> new Draft(
                            written.text().title(), json.read(written.text().task())))
                    .forEach(drafts::add);
            after = page.isEmpty()
                    ? after
                    : Optional.of(page.getLast().question().id());
        } while (page.size() == AT_A_TIME);
        return drafts;
    }
}
