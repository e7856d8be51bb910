package com.cegidlife.learning.exam;

import com.cegidlife.learning.functionalrole.FunctionalRoles;
import com.cegidlife.servicekit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Adds the exam of a functional role, as a draft (R15.2). */
@ApplicationScoped
public class AddExam {

    private final FunctionalRoles roles;
    private final Exams exams;
    private final WriteExam writeExam;

    AddExam(FunctionalRoles roles, Exams exams, WriteExam writeExam) {
        this.roles = roles;
        this.exams = exams;
        this.writeExam = writeExam;
    }

    /**
     * @param code of the functional role
     * @throws Refusal when there is no such role, it has its exam already, or two sections are about the same module
     */
    @Transactional
    public WrittenExam add(String code, ExamDraft draft, UUID trainerId) {
        var role = roles.get(code);
        if (exams.findByIdOptional(code).isPresent()) {
            throw new Refusal(ExamProblem.EXAM_EXISTS).with("code", code);
        }
        return writeExam.write(new Exam(code, role.product()), draft, trainerId);
    }
}
