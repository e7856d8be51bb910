package com.cegidlife.learning.progress;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** Why a lesson is not opened or not done. */
public enum ProgressProblem implements ProblemType {
    PREREQUISITES_MISSING(Definition.conflict(
            "R15.2",
            new Text("Modules préalables à suivre", "Modules to be done before"),
            new Text(
                    "Le module {module} demande d'avoir terminé auparavant : {missing}.",
                    "The module {module} asks for these to be done before: {missing}."),
            NextStep.of("Terminer ces modules", "Finish these modules"))),
    LESSON_DONE_BY_PACKAGE(Definition.conflict(
            new Text("Leçon interactive", "Interactive lesson"),
            new Text(
                    "La leçon {lesson} est un module SCORM : c'est lui qui la marque comme faite, à son terme.",
                    "The lesson {lesson} is a SCORM package, which marks it as done itself, at its end.")));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Definition definition;

    ProgressProblem(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
