package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * The exam of a functional role (R15.2), by the code of that role. Each writing of it is a version that never changes; attempts
 * begin on the one published last.
 */
@Entity
@Table(name = "exams")
public class Exam {

    @Id
    private String code;

    private String product;

    @Column(name = "latest_number")
    private int latestNumber;

    @Column(name = "published_number")
    private Integer publishedNumber;

    @Version
    private long version;

    protected Exam() {}

    Exam(String code, String product) {
        this.code = code;
        this.product = product;
    }

    /** Begins another version, and says its number. */
    int nextNumber() {
        latestNumber++;
        return latestNumber;
    }

    /** @throws Refusal when its latest version is published already */
    void publish() {
        if (publishedNumber().filter(number -> number == latestNumber).isPresent()) {
            throw new Refusal(ExamProblem.EXAM_UNCHANGED).with("code", code);
        }
        publishedNumber = latestNumber;
    }

    /** Of the functional role whose exam it is. */
    public String code() {
        return code;
    }

    /** Code of the product of that role. */
    public String product() {
        return product;
    }

    /** Number of the version written last. */
    public int latestNumber() {
        return latestNumber;
    }

    /** Number of the version on which attempts begin; empty before the first publication. */
    public Optional<Integer> publishedNumber() {
        return Optional.ofNullable(publishedNumber);
    }

    public long version() {
        return version;
    }
}
