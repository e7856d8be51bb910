package com.cegidlife.servicekit.sample;

import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.Text;
import java.util.List;
import java.util.Optional;

/** The problems of the sample service. */
enum SampleProblem implements ProblemType {
    STANDING_MISSING;

    @Override
    public int status() {
        return 409;
    }

    @Override
    public Text title() {
        return new Text("Examen non passé", "Exam not taken");
    }

    @Override
    public Text detail() {
        return new Text("Le rôle {role} demande un examen.", "The role {role} asks for an exam.");
    }

    @Override
    public Optional<String> rule() {
        return Optional.of("R15.10");
    }

    @Override
    public List<NextStep> nextSteps() {
        return List.of(
                NextStep.at("/exams/{role}", "Passer l'examen de {role}", "Take the exam of {role}"),
                NextStep.of("Acheter de l'assistance", "Buy assistance"));
    }
}
