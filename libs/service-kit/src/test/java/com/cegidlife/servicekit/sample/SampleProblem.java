package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;

/** The problems of the sample service. */
enum SampleProblem implements ProblemType {
    STANDING_MISSING;

    @Override
    public Definition definition() {
        return Definition.conflict(
                "R15.10",
                new Text("Examen non passé", "Exam not taken"),
                new Text("Le rôle {role} demande un examen.", "The role {role} asks for an exam."),
                NextStep.at("/exams/{role}", "Passer l'examen de {role}", "Take the exam of {role}"),
                NextStep.of("Acheter de l'assistance", "Buy assistance"));
    }
}
