package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.AddQuestion;
import com.cegidlife.learning.question.PublishQuestion;
import com.cegidlife.learning.question.Questions;
import com.cegidlife.learning.question.WrittenQuestion;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Adds all questions of a file to the bank, or none. */
@ApplicationScoped
public class ImportQuestions {

    private final ReadFile readFile;
    private final AddQuestion addQuestion;
    private final Questions questions;
    private final PublishQuestion publishQuestion;

    ImportQuestions(ReadFile readFile, AddQuestion addQuestion, Questions questions, PublishQuestion publishQuestion) {
        this.readFile = readFile;
        this.addQuestion = addQuestion;
        this.questions = questions;
        this.publishQuestion = publishQuestion;
    }

    /** @throws Refusal that says what is wrong on which line */
    @Transactional
    public List<Imported> add(Upload upload, UUID trainerId) {
        var added = new ArrayList<Imported>();
        for (var found : readFile.read(upload.file(), upload.format())) {
            added.add(new Imported(
                    found.line(), addQuestion.add(upload.product(), upload.module(), found.draft(), trainerId)));
        }
        questions.flush();
        if (upload.publish()) {
            added.replaceAll(each -> new Imported(each.line(), published(each.question(), trainerId)));
        }
        return added;
    }

    private WrittenQuestion published(WrittenQuestion written, UUID trainerId) {
        var question = written.question();
        return publishQuestion.publish(question.id(), question.version(), trainerId);
    }

    /**
     * A file of questions about one module.
     *
     * @param publish whether they are drawn at once, and not kept as drafts
     */
    public record Upload(String product, String module, Format format, boolean publish, byte[] file) {}

    /** @param line of the file on which the question begins, from 1 */
    public record Imported(int line, WrittenQuestion question) {}
}
