package com.cegidlife.learning.analysis.rest;

import com.cegidlife.learning.analysis.ReadFigures;
import com.cegidlife.learning.analysis.rest.FiguresView.ChoiceView;
import com.cegidlife.learning.analysis.rest.FiguresView.WithChoices;
import com.cegidlife.learning.question.QuestionVersions;
import com.cegidlife.learning.question.TaskJson;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import com.cegidlife.servicekit.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How questions do in exams. */
@Path("/question-figures")
@Tag(name = "Questions")
@RolesAllowed(Role.TRAINER)
public class FiguresResource {

    private final ReadFigures readFigures;
    private final QuestionVersions versions;
    private final TaskJson json;

    FiguresResource(ReadFigures readFigures, QuestionVersions versions, TaskJson json) {
        this.readFigures = readFigures;
        this.versions = versions;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listQuestionFigures",
            summary = "List how the questions about a module do",
            description = "Each version for itself, in the order in which they were written; bad ones are flagged.")
    public Page<FiguresView> list(
            @Parameter(example = "COMPTA") @QueryParam("product") @NotNull String product,
            @Parameter(example = "ACHATS") @QueryParam("module") @NotNull String module,
            @BeanParam @Valid PageRequest page) {
        var rows = readFigures.list(product, module, page.after(UUID::fromString), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.versionId().toString(), FiguresView::of);
    }

    @GET
    @Path("/{versionId}")
    @Operation(
            operationId = "getQuestionFigures",
            summary = "Read how a version of a question does, and how often each choice was chosen")
    public WithChoices get(@PathParam("versionId") UUID versionId) {
        var figures = FiguresView.of(readFigures.of(versionId));
        var chosen = readFigures.chosen(versionId);
        var choices = json.read(versions.findById(versionId).task()).choices();
        return new WithChoices(
                figures,
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new ChoiceView(choices.get(i), chosen.getOrDefault(i, 0)))
                        .toList());
    }
}
