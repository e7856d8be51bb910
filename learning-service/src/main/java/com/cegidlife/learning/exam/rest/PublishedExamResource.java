package com.cegidlife.learning.exam.rest;

import com.cegidlife.learning.exam.PublishedExams;
import com.cegidlife.servicekit.http.Page;
import com.cegidlife.servicekit.http.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exams that learners may sit, for everyone to read. */
@Path("/published-exams")
@Tag(name = "Exams")
@Authenticated
public class PublishedExamResource {

    private final PublishedExams exams;

    PublishedExamResource(PublishedExams exams) {
        this.exams = exams;
    }

    @GET
    @Operation(operationId = "listPublishedExams", summary = "List the exams that learners may sit, by code")
    public Page<PublishedExamView> list(
            @Parameter(description = "Only those of this product", example = "COMPTA") @QueryParam("product")
                    String product,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(code -> code).orElse("");
        var rows = exams.list(Optional.ofNullable(product), after, page.limit() + 1);
        return Page.of(rows, page.limit(), row -> row.exam().code(), PublishedExamView::of);
    }

    @GET
    @Path("/{examCode}")
    @Operation(operationId = "getPublishedExam", summary = "Read an exam that learners may sit")
    public PublishedExamView get(@Parameter(example = "COMPTABLE") @PathParam("examCode") String code) {
        return PublishedExamView.of(exams.get(code));
    }
}
