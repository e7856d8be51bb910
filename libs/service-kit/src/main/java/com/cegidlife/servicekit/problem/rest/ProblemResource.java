package com.cegidlife.servicekit.problem.rest;

import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.NextStep;
import com.cegidlife.servicekit.problem.ProblemType;
import com.cegidlife.servicekit.problem.ProblemTypes;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Resolves the type URIs of problem documents, for everyone. */
@Path("/problems")
@Tag(name = "Problèmes")
@PermitAll
public class ProblemResource {

    private final ProblemTypes types;

    public ProblemResource(ProblemTypes types) {
        this.types = types;
    }

    @GET
    @Operation(operationId = "listProblems", summary = "The problems that this service may answer with")
    public List<ProblemDescription> list() {
        return types.all().stream().map(ProblemDescription::of).toList();
    }

    @GET
    @Path("/{slug}")
    @Operation(operationId = "describeProblem", summary = "One problem, by the last segment of its type")
    public ProblemDescription describe(@PathParam("slug") String slug) {
        return types.find(slug).map(ProblemDescription::of).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * A problem type in both languages; texts hold {@code {name}} where a refusal states its values.
     *
     * @param common whether every service of the suite may answer with it
     */
    public record ProblemDescription(
            String type,
            int status,
            Text title,
            Text detail,
            Optional<String> rule,
            List<NextStep> nextSteps,
            boolean common) {

        static ProblemDescription of(ProblemType type) {
            return new ProblemDescription(
                    "/problems/" + type.slug(),
                    type.status(),
                    type.title(),
                    type.detail(),
                    type.rule(),
                    type.nextSteps(),
                    type instanceof CommonProblem);
        }
    }
}
