package com.cegidlife.learning.exchange;

import com.cegidlife.learning.question.CleanDraft;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of questions as a whole, and says of each line what is wrong with it. */
@ApplicationScoped
class ReadFile {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST = 1_000;
    private static final int MOST_FAULTS = 200;
    private static final int LONGEST_TITLE = 200;

    private final CsvFile csv;
    private final QtiPackages qti;
    private final CleanDraft cleanDraft;

    ReadFile(CsvFile csv, QtiPackages qti, CleanDraft cleanDraft) {
        this.csv = csv;
        this.qti = qti;
        this.cleanDraft = cleanDraft;
    }

    /** @throws Refusal with every fault found, of the first 200; or when the file is larger than 4 MB */
    List<FileQuestion> read(byte[] file, Format format) {
        if (file.length > LARGEST) {
            throw new Refusal(CommonProblem.PAYLOAD_TOO_LARGE);
        }
        var parsed = parsed(file, format);
        var faults = new ArrayList<>(parsed.faults());
        parsed.questions().forEach(question -> faults.addAll(faults(question)));
        if (parsed.questions().size() > MOST || parsed.questions().isEmpty() && faults.isEmpty()) {
            faults.add(new LineFault(1, new Text("de 1 à " + MOST + " questions", "from 1 to " + MOST + " questions")));
        }
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return parsed.questions();
    }

    private ParsedFile parsed(byte[] file, Format format) {
        try {
            return switch (format) {
                case GIFT -> GiftFile.read(FileText.of(file));
                case CSV -> csv.read(FileText.of(file));
                case QTI -> qti.read(file);
            };
        } catch (FileText.WrongEncoding e) {
            throw refusal(List.of(e.fault()));
        }
    }

    private List<LineFault> faults(FileQuestion question) {
        var clean = cleanDraft.clean(question.draft());
        var faults = new ArrayList<LineFault>();
        if (clean.title().isEmpty() || clean.title().length() > LONGEST_TITLE) {
            faults.add(new LineFault(
                    question.line(), new Text("title : de 1 à 200 caractères", "title: from 1 to 200 characters")));
        }
        clean.task().faults().stream()
                .map(fault -> new LineFault(
                        question.line(),
                        new Text(
                                fault.field() + " : " + fault.reason().french(),
                                fault.field() + ": " + fault.reason().english())))
                .forEach(faults::add);
        return faults;
    }

    private static Refusal refusal(List<LineFault> faults) {
        var refusal = new Refusal(ExchangeProblem.QUESTIONS_NOT_IMPORTED).with("faults", faults.size());
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> refusal.violation("/lines/" + fault.line(), fault.reason()));
        return refusal;
    }
}
