package com.cegidlife.billing.figures.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.cegidlife.billing.figures.MonthFigures;
import com.cegidlife.billing.figures.ReadFigures;
import com.cegidlife.servicekit.identity.Role;
import com.cegidlife.servicekit.problem.CommonProblem;
import com.cegidlife.servicekit.problem.Refusal;
import com.cegidlife.servicekit.problem.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What months came to, reconciled to the invoices to the cent. */
@Path("/figures")
@Tag(name = "Figures")
@RolesAllowed(Role.BILLING_MANAGER)
public class FigureResource {

    private static final int MOST_MONTHS = 36;

    private final ReadFigures readFigures;

    FigureResource(ReadFigures readFigures) {
        this.readFigures = readFigures;
    }

    @GET
    @Path("/months")
    @Operation(
            operationId = "listMonthFigures",
            summary = "Read recurring, recognised and deferred revenue of each month",
            description = "Without tax, in cents of a euro; 36 months at most.")
    public List<MonthFigures> months(
            @NotNull @QueryParam("from") @Parameter(example = "2026-01") YearMonth from,
            @NotNull @QueryParam("until") @Parameter(example = "2026-12") YearMonth until) {
        return figures(from, until);
    }

    @GET
    @Path("/months/csv")
    @Produces("text/csv")
    @Operation(operationId = "exportMonthFigures", summary = "Download the same as CSV: semicolons, cents")
    public RestResponse<byte[]> csv(
            @NotNull @QueryParam("from") @Parameter(example = "2026-01") YearMonth from,
            @NotNull @QueryParam("until") @Parameter(example = "2026-12") YearMonth until) {
        return ResponseBuilder.ok(FigureCsv.of(figures(from, until)).getBytes(UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"chiffres-%s-%s.csv\"".formatted(from, until))
                .build();
    }

    private List<MonthFigures> figures(YearMonth from, YearMonth until) {
        if (until.isBefore(from) || ChronoUnit.MONTHS.between(from, until) >= MOST_MONTHS) {
            throw new Refusal(CommonProblem.INVALID_REQUEST)
                    .violation("until", new Text("de 1 à 36 mois", "1 to 36 months"));
        }
        return readFigures.of(from, until);
    }
}
