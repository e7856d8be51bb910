package com.cegidlife.learning.exam;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An exam as a trainer writes it.
 *
 * @param productVersion version of the product that it is about
 * @param minutes how long a learner has
 * @param sections in the order in which they are shown
 */
public record ExamDraft(String productVersion, int minutes, List<ExamSection> sections) {

    public ExamDraft {
        sections = List.copyOf(sections);
    }

    /** @throws Refusal that names each section about a module that has one already */
    void mustBeSound() {
        var refusal = new Refusal(CommonProblem.INVALID_REQUEST);
        Set<String> modules = new HashSet<>();
        for (int i = 0; i < sections.size(); i++) {
            if (!modules.add(sections.get(i).module())) {
                refusal.violation(
                        "/sections/" + i + "/module", new Text("a déjà une section", "has a section already"));
            }
        }
        if (!refusal.violations().isEmpty()) {
            throw refusal;
        }
    }
}
